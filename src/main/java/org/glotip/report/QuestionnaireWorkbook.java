package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;

/** A questionnaire as a workbook: a sheet for each of its layout, then a hidden one of lists. */
final class QuestionnaireWorkbook {
  private final XSSFWorkbook workbook;
  private final Questionnaire form;
  private final Reference reference;
  private final Wording wording;

  private QuestionnaireWorkbook(XSSFWorkbook workbook, Questionnaire form, Reference reference) {
    this.workbook = workbook;
    this.form = form;
    this.reference = reference;
    this.wording = new Wording(reference.labels(), form.language());
  }

  /** Writes the workbook; the same bytes for the same form. */
  static void write(Path path, Questionnaire form, Reference reference) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      // The formulas are ours; to look up their names one by one is a third of the work.
      workbook.setCellFormulaValidation(false);
      new QuestionnaireWorkbook(workbook, form, reference).fill();
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
    }
    StableZip.copy(draft, path);
    Files.delete(draft);
  }

  private void fill() {
    Layout layout = form.layout();
    CellPlaces places = CellPlaces.of(layout, wording);
    QuestionnaireStyles styles = new QuestionnaireStyles(workbook, wording);
    List<Sheet> sheets =
        layout.sheets().stream().map(places::sheetName).map(this::newSheet).toList();
    new ChoiceLists(workbook, reference, wording).write(form.stamp(ChoiceLists.SHEET));
    places.name(workbook);
    for (int i = 0; i < sheets.size(); i++) {
      new QuestionnaireSheet(sheets.get(i), form, places, styles, wording)
          .write(layout.sheets().get(i));
    }
    workbook.setActiveSheet(0);
    workbook.setForceFormulaRecalculation(true);
    if (!form.prefilled().isEmpty()) {
      // A viewer that does not calculate shows the sums of what is there.
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
    FixedProperties.set(workbook.getProperties(), wording.text("questionnaire.title"));
  }

  private Sheet newSheet(String name) {
    Sheet sheet = workbook.createSheet(name);
    sheet.setRightToLeft(wording.rightToLeft());
    return sheet;
  }
}

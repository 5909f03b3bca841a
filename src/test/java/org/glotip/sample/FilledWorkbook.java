package org.glotip.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that was filled in with a spreadsheet program, and what happened to it there. */
final class FilledWorkbook {
  private final XSSFWorkbook workbook;

  private FilledWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of a form after its answers were written into it. */
  static byte[] of(byte[] blank, SampleForm form, Map<String, String> answers) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
      FilledWorkbook filled = new FilledWorkbook(workbook);
      answers.forEach(filled::write);
      if (!form.fault().equals("no-values")) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      }
      filled.damage(form);
      return form.format().equals("xls")
          ? OldWorkbook.of(workbook)
          : SampleWorkbook.withFixedTimes(bytes(workbook));
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private void write(String name, String text) {
    Name named = workbook.getName(name);
    if (named == null) {
      throw new IllegalStateException("No cell is named " + name);
    }
    CellReference place = new CellReference(named.getRefersToFormula());
    Cell cell =
        workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    if (text.matches("\\d{1,9}")) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private void damage(SampleForm form) {
    switch (form.fault()) {
      case "sheets-renamed" -> {
        workbook.setSheetName(workbook.getSheetIndex("Q7"), "Tableau 7");
        workbook.setSheetName(workbook.getSheetIndex("Q9"), "Feuille9 (2)");
      }
      case "sheets-reordered" -> workbook.setSheetOrder("Q9", 1);
      case "rows-inserted" -> shift(workbook.getSheet("Q7"), 4, 2);
      case "names-gone" -> namesGone();
      case "stamp-gone" ->
          workbook.forEach(sheet -> sheet.getRow(0).getCell(0).setCellValue("SYNTHETIC"));
      case "merged" -> merge(workbook.getSheet("Q1"));
      case "no-values" -> noValues();
      default -> {}
    }
  }

  /** Rows below move, and names move with them. */
  private static void shift(Sheet sheet, int from, int rows) {
    sheet.shiftRows(from, sheet.getLastRowNum(), rows);
  }

  private void namesGone() {
    List.copyOf(workbook.getAllNames()).forEach(workbook::removeName);
  }

  private static void merge(Sheet sheet) {
    sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(6, 6, 2, 4));
  }

  /** As a program leaves it that does not calculate. */
  private void noValues() {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            cell.setCellFormula(cell.getCellFormula());
          }
        }
      }
    }
  }
}

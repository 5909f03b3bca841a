package org.glotip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/**
 * Where the named cells of a questionnaire stand.
 *
 * @param layout the form
 * @param lines its lines by id
 * @param sheetNames printed names of its sheets by their names in the layout
 */
record CellPlaces(Layout layout, Map<String, LayoutLine> lines, Map<String, String> sheetNames) {

  static CellPlaces of(Layout layout, Wording wording) {
    Map<String, LayoutLine> lines = new LinkedHashMap<>();
    layout.lines().stream()
        .filter(line -> !line.id().isEmpty())
        .forEach(line -> lines.put(line.id(), line));
    Map<String, String> names = new LinkedHashMap<>();
    for (String sheet : layout.sheets()) {
      names.put(
          sheet, WorkbookUtil.createSafeSheetName(wording.name("questionnaire.sheet", sheet)));
    }
    return new CellPlaces(layout, lines, names);
  }

  /** The printed name of a sheet. */
  String sheetName(String sheet) {
    return sheetNames.getOrDefault(sheet, sheet);
  }

  /** 0-based column of a line's cell in a year, or of its only cell for the year's index 0. */
  static int column(LayoutLine line, int yearIndex) {
    return line.column() - 1 + yearIndex;
  }

  /** Gives every cell that is answered or summed its name, which goes with it wherever it moves. */
  void name(Workbook workbook) {
    for (LayoutLine line : lines.values()) {
      if (line.kind() == LineKind.LISTED) {
        name(workbook, line.labelCell(), line, Layout.TEXT_COLUMN - 1);
      }
      if (!line.kind().isByYear()) {
        name(workbook, line.cell(), line, column(line, 0));
        continue;
      }
      for (int i = 0; i < layout.years().size(); i++) {
        name(workbook, line.cell(layout.years().get(i)), line, column(line, i));
      }
    }
  }

  private void name(Workbook workbook, String name, LayoutLine line, int column) {
    Name cell = workbook.createName();
    cell.setNameName(name);
    cell.setRefersToFormula(
        new CellReference(sheetName(line.sheet()), line.row() - 1, column, true, true)
            .formatAsString());
  }

  /** Places of the parts of a sum in a year: neighbours as one range, so that rows may be added. */
  List<String> parts(LayoutLine sum, int yearIndex) {
    List<String> ranges = new ArrayList<>();
    List<LayoutLine> run = new ArrayList<>();
    for (String id : sum.parts()) {
      LayoutLine line = lines.get(id);
      if (line != null) {
        if (!run.isEmpty() && !isNext(run.get(run.size() - 1), line)) {
          ranges.add(range(run, sum, yearIndex));
          run.clear();
        }
        run.add(line);
      }
    }
    if (!run.isEmpty()) {
      ranges.add(range(run, sum, yearIndex));
    }
    return ranges;
  }

  private static boolean isNext(LayoutLine before, LayoutLine line) {
    return before.sheet().equals(line.sheet()) && before.row() + 1 == line.row();
  }

  /** Without the sheet where it is that of the sum: a rule on a cell may not name one. */
  private String range(List<LayoutLine> run, LayoutLine sum, int yearIndex) {
    boolean elsewhere = !run.get(0).sheet().equals(sum.sheet());
    String first = place(run.get(0), yearIndex, elsewhere);
    return run.size() == 1 ? first : first + ":" + place(run.get(run.size() - 1), yearIndex, false);
  }

  private String place(LayoutLine line, int yearIndex, boolean withSheet) {
    String sheet = withSheet ? sheetName(line.sheet()) : null;
    return new CellReference(sheet, line.row() - 1, column(line, yearIndex), false, false)
        .formatAsString();
  }
}

package org.glotip.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.reference.Labels;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Stamp;

/** A plain workbook with every cell, name and text of a form, to fill in and to spoil. */
final class FormWorkbook {
  private static final Labels LABELS = Samples.REFERENCE.labels();

  final Workbook workbook;
  final Layout layout;
  final String language;

  private FormWorkbook(Workbook workbook, Layout layout, String language) {
    this.workbook = workbook;
    this.layout = layout;
    this.language = language;
  }

  static FormWorkbook xlsx(String round, String language) {
    return of(new XSSFWorkbook(), layout(round), language);
  }

  static FormWorkbook xls(String round, String language) {
    return of(new HSSFWorkbook(), layout(round), language);
  }

  static Layout layout(String round) {
    return Samples.REFERENCE.layouts().stream()
        .filter(layout -> layout.round().equals(round))
        .findFirst()
        .orElseThrow();
  }

  private static FormWorkbook of(Workbook workbook, Layout layout, String language) {
    FormWorkbook form = new FormWorkbook(workbook, layout, language);
    for (String name : layout.sheets()) {
      Sheet sheet = workbook.createSheet(name);
      Stamp stamp = new Stamp(layout.round(), layout.version(), language, "XXA", name, false);
      form.cell(name, 1, 1).setCellValue(stamp.text());
      layout.sheet(name).forEach(form::print);
      sheet.setColumnWidth(1, 12_000);
    }
    return form;
  }

  private void print(LayoutLine line) {
    Cell text = cell(line.sheet(), line.row(), Layout.TEXT_COLUMN);
    if (line.kind() == LineKind.LISTED) {
      name(line.labelCell(), text);
    } else {
      text.setCellValue(text(line));
    }
    if (!line.kind().isByYear()) {
      if (line.kind() == LineKind.ANSWER) {
        name(line.cell(), cell(line.sheet(), line.row(), line.column()));
      }
      return;
    }
    for (int i = 0; i < layout.years().size(); i++) {
      int year = layout.years().get(i);
      Cell cell = cell(line.sheet(), line.row(), line.column() + i);
      if (line.kind() == LineKind.YEARS) {
        cell.setCellValue(year);
      } else {
        name(line.cell(year), cell);
      }
      if (line.kind() == LineKind.SUM) {
        cell.setCellFormula(parts(line, i));
      }
    }
  }

  private String parts(LayoutLine line, int year) {
    return line.parts().stream()
        .map(part -> layout.line(part).orElseThrow())
        .map(part -> new CellReference(part.row() - 1, part.column() - 1 + year))
        .map(CellReference::formatAsString)
        .collect(Collectors.joining("+"));
  }

  private String text(LayoutLine line) {
    return line.texts().stream()
        .map(key -> LABELS.text(language, key))
        .collect(Collectors.joining(", "));
  }

  private void name(String name, Cell cell) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(
        new CellReference(
                cell.getSheet().getSheetName(),
                cell.getRowIndex(),
                cell.getColumnIndex(),
                true,
                true)
            .formatAsString());
  }

  /** A cell by 1-based row and column; made where it is missing. */
  Cell cell(String sheet, int row, int column) {
    return cell(workbook.getSheet(sheet), row, column);
  }

  static Cell cell(Sheet sheet, int row, int column) {
    Row found = sheet.getRow(row - 1);
    Row made = found == null ? sheet.createRow(row - 1) : found;
    return made.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** The cell of a line's year, where the layout has it. */
  Cell cell(String id, int year) {
    LayoutLine line = layout.line(id).orElseThrow();
    return cell(
        line.sheet(), line.row(), line.column() + Math.max(0, layout.years().indexOf(year)));
  }

  /** The cell of a written-in citizenship. */
  Cell label(String id) {
    LayoutLine line = layout.line(id).orElseThrow();
    return cell(line.sheet(), line.row(), Layout.TEXT_COLUMN);
  }

  FormWorkbook put(String id, int year, double value) {
    cell(id, year).setCellValue(value);
    return this;
  }

  FormWorkbook put(String id, int year, String text) {
    cell(id, year).setCellValue(text);
    return this;
  }

  FormWorkbook label(String id, String text) {
    label(id).setCellValue(text);
    return this;
  }

  FormWorkbook withoutNames() {
    List.copyOf(workbook.getAllNames()).forEach(workbook::removeName);
    return this;
  }

  FormWorkbook withoutStamps() {
    workbook.forEach(sheet -> cell(sheet, 1, 1).setBlank());
    return this;
  }

  /** A form with an answer or two on each sheet. */
  FormWorkbook filled() {
    int year = layout.years().get(1);
    put("cover_country", 0, "Exampleland").put("cover_round", 0, layout.round());
    put("cover_date", 0, "2024-05-01").put("legislation_offence", 0, "yes");
    put("Q1.1_1", year, 31).put("Q2.1_1", year, 40).put("Q3.1_1", year, 30);
    put("Q4.1_1", year, 20).put("Q4.1_2", year, 5).put("Q5.1_1", year, 12);
    put("Q6.1_1", year, 15).label("Q6.1_2", "Otherland").put("Q6.1_2", year, 5);
    for (int each : layout.years()) {
      put("Q7.1_1", each, each - 1990).put("Q7.1_2", each, each - 2000);
    }
    put("Q7.1_3", year, 11).put("Q7_source", 0, "Police");
    put("Q8.1_1", year, 21).put("Q8.1_2", year, 11).put("Q8.2_1", year, 7);
    label("Q9.1_2", "Otherland").put("Q9.1_2", year, 8);
    label("Q9.1_3", "Thirdland").put("Q9.1_3", year, "<5");
    return put("Q10.1_1", year, 2);
  }

  byte[] bytes() {
    return Samples.bytes(workbook);
  }
}

package org.glotip.report;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet that is written row by row. */
final class SheetRows {
  /** Longest text that a cell can hold. */
  private static final int LONGEST = 32_767;

  /** Width of a character in the unit of column widths. */
  private static final int CHARACTER = 256;

  /** Height of a line of text in points. */
  static final float LINE = 15;

  private static final float TITLE_HEIGHT = 24;

  private final Sheet sheet;
  private int next;

  SheetRows(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Number of rows so far: the 0-based index of the next. */
  int count() {
    return next;
  }

  /** Begins a row. */
  Row row() {
    return sheet.createRow(next++);
  }

  /** A row with the title, as high as its letters need. */
  void title(String text, CellStyle style) {
    Row row = row();
    row.setHeightInPoints(TITLE_HEIGHT);
    text(row, 0, text, style);
  }

  /** A row with one text. */
  void line(String text, CellStyle style) {
    text(row(), 0, text, style);
  }

  /** A text in a cell; never a formula. */
  static Cell text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    cell.setCellStyle(style);
    return cell;
  }

  /** A finite number with the digits that files print. */
  static double printed(double number) {
    return Double.parseDouble(Decimal.text(number));
  }

  /** A number in a cell; an empty cell where it is infinite. */
  static void number(Row row, int column, double number, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    String text = Decimal.text(number);
    if (!text.isEmpty()) {
      cell.setCellValue(Double.parseDouble(text));
    }
  }

  /** A text that leads to another sheet. */
  void link(Row row, int column, String text, String sheetName, CellStyle style) {
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A1");
    text(row, column, text, style).setHyperlink(link);
  }

  /** Width of a column in characters. */
  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * CHARACTER);
  }

  /** The same for a sheet of a run, which may be of made-up numbers. */
  void printed(String title, RunRecord run, Wording wording) {
    printed(title, run.synthetic() ? wording.text("word.synthetic") : "");
  }

  /** Landscape pages as wide as the sheet, with the title, a warning and page numbers. */
  void printed(String title, String warning) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.getFooter().setLeft(title.replace("&", "&&"));
    sheet.getFooter().setCenter(warning.replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }
}

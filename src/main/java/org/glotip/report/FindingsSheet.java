package org.glotip.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.glotip.model.Finding;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Stamp;

/** The sheet in front of an annotated workbook: all findings, with links to their cells. */
final class FindingsSheet {
  /** Name of the sheet in its stamp. No layout has a sheet of this name. */
  static final String SHEET = "FEEDBACK";

  private static final int LINK = 1;
  private static final float LINE_POINTS = 15;
  private static final float TITLE_POINTS = 24;
  private static final int[] WIDTHS = {16, 26, 64, 48, 34};
  private static final List<String> COLUMNS =
      List.of(
          "findings.severity",
          "findings.cell",
          "findings.message",
          "feedback.todo",
          "feedback.effect-column");

  private final Workbook workbook;
  private final ReturnFeedback feedback;
  private final ReturnWording words;
  private final WorkbookStyles styles;
  private final Map<Short, CellStyle> directed = new HashMap<>();
  private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

  FindingsSheet(Workbook workbook, ReturnFeedback feedback, ReturnWording words) {
    this.workbook = workbook;
    this.feedback = feedback;
    this.words = words;
    styles = new WorkbookStyles(workbook);
  }

  /** Removes the sheet that an earlier feedback put in. */
  static void removeFrom(Workbook workbook) {
    for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
      Row first = workbook.getSheetAt(i).getRow(0);
      Cell stamp = first == null ? null : first.getCell(0);
      if (stamp != null
          && workbook.getNumberOfSheets() > 1
          && Stamp.of(stamp.toString()).filter(own -> own.sheet().equals(SHEET)).isPresent()) {
        workbook.removeSheetAt(i);
      }
    }
  }

  void write(List<WeighedFinding> findings) {
    Sheet sheet = workbook.createSheet(name());
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    workbook.setActiveSheet(0);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      workbook.getSheetAt(i).setSelected(i == 0);
    }
    workbook.setFirstVisibleTab(0);
    sheet.setRightToLeft(words.wording().rightToLeft());
    heading(sheet);
    int row = 4;
    for (WeighedFinding found : findings) {
      finding(sheet.createRow(row++), found);
    }
    print(sheet, row);
  }

  private String name() {
    String name = words.text("feedback.sheet");
    return workbook.getSheet(name) == null ? name : name + " " + SHEET;
  }

  private void heading(Sheet sheet) {
    Stamp stamp =
        new Stamp(
            feedback.form().round(),
            "1",
            feedback.language(),
            feedback.statement().reporter(),
            SHEET,
            feedback.form().synthetic());
    put(sheet.createRow(0), 0, stamp.text(), stampStyle());
    String country = words.wording().area(feedback.statement().reporter());
    put(
        sheet.createRow(1),
        0,
        words.text("feedback.title", country, feedback.form().round()),
        styles.title());
    sheet.getRow(1).setHeightInPoints(TITLE_POINTS);
    String intro = words.text("feedback.intro");
    put(
        sheet.createRow(2),
        0,
        feedback.form().synthetic() ? words.text("word.synthetic") + ". " + intro : intro,
        styles.caption());
    spread(sheet.getRow(2));
    Row header = sheet.createRow(3);
    for (int i = 0; i < COLUMNS.size(); i++) {
      put(header, i, words.text(COLUMNS.get(i)), styles.heading());
    }
  }

  /** A long text runs over all columns and breaks there, or it would make the printed page wide. */
  private void spread(Row row) {
    Cell cell = row.getCell(0);
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    cell.setCellStyle(style);
    int last = COLUMNS.size() - 1;
    row.getSheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    int characters = IntStream.of(WIDTHS).sum();
    row.setHeightInPoints(LINE_POINTS * TextWidth.lines(cell.getStringCellValue(), characters));
  }

  private CellStyle stampStyle() {
    CellStyle style = workbook.createCellStyle();
    org.apache.poi.ss.usermodel.Font font = workbook.createFont();
    font.setFontHeightInPoints((short) 6);
    font.setColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setFont(font);
    return style;
  }

  private void finding(Row row, WeighedFinding weighed) {
    Finding finding = weighed.finding();
    Severity severity = finding.severity();
    put(row, 0, words.wording().severity(severity), styleOf(severity));
    put(row, LINK, words.link(finding.cell()), styles.text());
    link(row.getCell(LINK), finding.cell());
    put(row, 2, words.message(finding), styles.text());
    put(row, 3, words.remedy(finding), styles.text());
    put(row, 4, words.effect(weighed), styles.text());
    row.setHeightInPoints(LINE_POINTS * lines(row));
  }

  /** Lines of the longest text; no program does that by itself for a workbook made by another. */
  private static int lines(Row row) {
    int lines = 1;
    for (int i = 0; i < WIDTHS.length; i++) {
      String text = row.getCell(i).getStringCellValue();
      lines = Math.max(lines, TextWidth.lines(text, WIDTHS[i] - 4));
    }
    return lines;
  }

  private CellStyle styleOf(Severity severity) {
    return severities.computeIfAbsent(
        severity,
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(styles.text());
          style.setFillForegroundColor(AnnotatedWorkbook.colour(key).getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  private void link(Cell cell, SourceCell place) {
    if (workbook.getSheet(place.sheet()) == null) {
      return;
    }
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    String address = place.row() == 0 ? "A1" : place.address();
    link.setAddress("'" + place.sheet().replace("'", "''") + "'!" + address);
    cell.setHyperlink(link);
    cell.setCellStyle(directed(styles.link()));
  }

  private void put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(PlainText.oneLine(text));
    cell.setCellStyle(directed(style));
  }

  /** The same from right to left where the language is written so. */
  private CellStyle directed(CellStyle style) {
    if (!words.wording().rightToLeft()) {
      return style;
    }
    return directed.computeIfAbsent(
        style.getIndex(),
        key -> {
          CellStyle made = workbook.createCellStyle();
          made.cloneStyleFrom(style);
          if (made instanceof XSSFCellStyle modern) {
            modern.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
          }
          return made;
        });
  }

  private void print(Sheet sheet, int rows) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, 4);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("4:4"));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    if (rows > 4) {
      sheet.setAutoFilter(new CellRangeAddress(3, rows - 1, 0, COLUMNS.size() - 1));
    }
  }
}

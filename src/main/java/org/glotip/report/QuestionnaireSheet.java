package org.glotip.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/** One sheet of a questionnaire, line by line as its layout has it. */
final class QuestionnaireSheet {
  private static final int CHARACTER = 256;
  private static final int NARROW = 4;
  private static final int TEXT_WIDTH = 52;
  private static final int COUNT_WIDTH = 11;
  private static final int MARK_WIDTH = 24;
  private static final float LINE_HEIGHT = 16;
  private static final float TITLE_LINE_HEIGHT = 21;
  private static final int NOTE_LINES = 2;

  private final Sheet sheet;
  private final Questionnaire form;
  private final QuestionnaireStyles styles;
  private final Wording wording;
  private final FormTexts texts;
  private final List<Integer> years;
  private final EntryChecks checks;
  private final LiveSums sums;

  QuestionnaireSheet(
      Sheet sheet,
      Questionnaire form,
      CellPlaces places,
      QuestionnaireStyles styles,
      Wording wording) {
    this.sheet = sheet;
    this.form = form;
    this.styles = styles;
    this.wording = wording;
    this.texts = new FormTexts(form, wording);
    this.years = form.layout().years();
    this.checks = new EntryChecks(sheet, wording);
    this.sums = new LiveSums(sheet, places, styles, wording);
  }

  void write(String name) {
    List<LayoutLine> lines = form.layout().sheet(name);
    columns();
    for (LayoutLine line : lines) {
      line(line);
    }
    SheetRows.text(row(1), 0, form.stamp(name).text(), styles.stamp());
    if (form.synthetic()) {
      sample(lines);
    }
    checks.add(lines, years.size());
    new QuestionnairePrint(sheet, form, wording).set(name, lines);
    protect();
  }

  private void columns() {
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, NARROW * CHARACTER);
    sheet.setColumnWidth(1, TEXT_WIDTH * CHARACTER);
    for (int i = 0; i < years.size(); i++) {
      sheet.setColumnWidth(2 + i, COUNT_WIDTH * CHARACTER);
    }
    sheet.setColumnWidth(lastColumn(), MARK_WIDTH * CHARACTER);
  }

  /** The column beside the years: for what the form has to say of its sums. */
  private int lastColumn() {
    return Layout.TEXT_COLUMN + years.size();
  }

  private void line(LayoutLine line) {
    switch (line.kind()) {
      case TITLE -> wide(line, styles.title(), TITLE_LINE_HEIGHT);
      case TEXT -> wide(line, line.form().isEmpty() ? styles.help() : styles.block(), LINE_HEIGHT);
      case YEARS -> years(line);
      case COUNT -> {
        text(line, styles.label());
        counts(line);
      }
      case LISTED -> {
        listed(line);
        counts(line);
      }
      case SUM -> {
        text(line, styles.sumLabel());
        sums.write(row(line.row()), line, lastColumn());
      }
      case MARK -> {
        text(line, styles.label());
        marks(line);
      }
      case ANSWER -> answer(line);
    }
  }

  /** A text over the whole width of the sheet. */
  private void wide(LayoutLine line, CellStyle style, float lineHeight) {
    String text = texts.beside(line);
    Row row = row(line.row());
    int width = TEXT_WIDTH + years.size() * COUNT_WIDTH + MARK_WIDTH;
    row.setHeightInPoints(lineHeight * TextWidth.lines(text, width) + 4);
    merge(row, line.column() - 1, style);
    SheetRows.text(row, line.column() - 1, text, style);
  }

  private void merge(Row row, int from, CellStyle style) {
    for (int column = from; column <= lastColumn(); column++) {
      row.createCell(column).setCellStyle(style);
    }
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, lastColumn()));
  }

  private void text(LayoutLine line, CellStyle style) {
    String text = texts.beside(line);
    Row row = row(line.row());
    row.setHeightInPoints(LINE_HEIGHT * TextWidth.lines(text, TEXT_WIDTH));
    SheetRows.text(row, Layout.TEXT_COLUMN - 1, text, style);
  }

  private void years(LayoutLine line) {
    text(line, styles.heading());
    for (int i = 0; i < years.size(); i++) {
      cell(line, i, styles.year()).setCellValue(years.get(i));
    }
    cell(line, years.size(), styles.heading());
  }

  private void counts(LayoutLine line) {
    for (int i = 0; i < years.size(); i++) {
      String before = texts.before(line.cell(years.get(i)));
      Cell cell = cell(line, i, styles.count(!before.isEmpty()));
      write(cell, before);
    }
  }

  private void listed(LayoutLine line) {
    Row row = row(line.row());
    row.setHeightInPoints(LINE_HEIGHT);
    String before = texts.before(line.labelCell());
    Cell label = row.createCell(Layout.TEXT_COLUMN - 1);
    label.setCellStyle(styles.words(!before.isEmpty()));
    write(label, before);
  }

  private void marks(LayoutLine line) {
    for (int i = 0; i < years.size(); i++) {
      cell(line, i, styles.mark());
    }
  }

  private void answer(LayoutLine line) {
    text(line, styles.label());
    Row row = row(line.row());
    String given = texts.given(line);
    String before = texts.before(line.cell());
    merge(
        row, line.column() - 1, given.isEmpty() ? styles.words(!before.isEmpty()) : styles.fixed());
    if (line.parameter("type").equals("TEXT") && !line.parameter("about").isEmpty()) {
      row.setHeightInPoints(Math.max(row.getHeightInPoints(), NOTE_LINES * LINE_HEIGHT));
    }
    Cell cell = row.getCell(line.column() - 1);
    if (given.isEmpty()) {
      write(cell, before);
    } else {
      cell.setCellValue(given);
    }
  }

  private void write(Cell cell, String before) {
    if (before.isEmpty()) {
      return;
    }
    if (before.matches("[0-9]{1,9}")) {
      cell.setCellValue(Integer.parseInt(before));
    } else {
      cell.setCellValue(before);
    }
    Remarks.add(cell, wording.text("questionnaire.prefilled"));
  }

  /** Says on the first free row that the numbers are invented. */
  private void sample(List<LayoutLine> lines) {
    List<Integer> used = lines.stream().map(LayoutLine::row).toList();
    int free = 2;
    while (used.contains(free)) {
      free++;
    }
    SheetRows.text(
        row(free), Layout.TEXT_COLUMN - 1, wording.text("word.synthetic"), styles.warning());
  }

  private Row row(int number) {
    Row row = sheet.getRow(number - 1);
    return row == null ? sheet.createRow(number - 1) : row;
  }

  private Cell cell(LayoutLine line, int yearIndex, CellStyle style) {
    Cell cell = row(line.row()).createCell(CellPlaces.column(line, yearIndex));
    cell.setCellStyle(style);
    return cell;
  }

  /** Without a password: against slips, not against people. */
  private void protect() {
    if (sheet instanceof XSSFSheet locked) {
      locked.enableLocking();
      locked.lockFormatColumns(false);
      locked.lockFormatRows(false);
    }
  }
}

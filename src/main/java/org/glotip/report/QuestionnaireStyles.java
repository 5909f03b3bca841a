package org.glotip.report;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a questionnaire look, and which of them may be written in. */
final class QuestionnaireStyles {
  private static final byte[] ASKED = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
  private static final byte[] PREFILLED = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
  private static final byte[] BAND = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
  private static final byte[] CALM = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF2};
  private static final byte[] ALARM = {(byte) 0xB0, (byte) 0x00, (byte) 0x20};
  private static final byte[] BORDER = {(byte) 0x9A, (byte) 0xA5, (byte) 0xB1};
  private static final byte[] FAINT = {(byte) 0xC8, (byte) 0xC8, (byte) 0xC8};
  private static final short TEXT_FORMAT = 49;

  private final XSSFWorkbook workbook;
  private final String font;
  private final boolean rightToLeft;
  private final CellStyle stamp;
  private final CellStyle title;
  private final CellStyle warning;
  private final CellStyle help;
  private final CellStyle block;
  private final CellStyle heading;
  private final CellStyle year;
  private final CellStyle label;
  private final CellStyle count;
  private final CellStyle countBefore;
  private final CellStyle words;
  private final CellStyle wordsBefore;
  private final CellStyle mark;
  private final CellStyle fixed;
  private final CellStyle sum;
  private final CellStyle sumLabel;
  private final CellStyle mismatch;

  QuestionnaireStyles(XSSFWorkbook workbook, Wording wording) {
    this.workbook = workbook;
    this.font = wording.text("language.font");
    this.rightToLeft = wording.rightToLeft();
    this.stamp = text(look -> points(look, 2, FAINT));
    this.stamp.setWrapText(false);
    this.title = text(look -> bold(look, 14, BAND));
    this.warning = text(look -> bold(look, 11, ALARM));
    this.help = text(look -> look.setItalic(true));
    this.block = filled(look -> bold(look, 12, BAND), CALM);
    this.heading = filled(look -> bold(look, 11, BAND), CALM);
    this.year = aligned(filled(look -> bold(look, 11, BAND), CALM), HorizontalAlignment.RIGHT);
    this.label = text(look -> {});
    this.count = number(entry(ASKED));
    this.countBefore = number(entry(PREFILLED));
    this.words = format(entry(ASKED));
    this.wordsBefore = format(entry(PREFILLED));
    this.mark = aligned(format(entry(ASKED)), HorizontalAlignment.CENTER);
    this.fixed = format(bordered(text(look -> look.setBold(true))));
    this.sum = number(bordered(text(look -> look.setItalic(true))));
    this.sumLabel = text(look -> look.setItalic(true));
    this.mismatch = text(look -> bold(look, 11, ALARM));
  }

  CellStyle stamp() {
    return stamp;
  }

  CellStyle title() {
    return title;
  }

  CellStyle warning() {
    return warning;
  }

  CellStyle help() {
    return help;
  }

  /** Title of a part of a sheet. */
  CellStyle block() {
    return block;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle year() {
    return year;
  }

  /** Text beside an answer. */
  CellStyle label() {
    return label;
  }

  /** A count to be written, or one to be confirmed. */
  CellStyle count(boolean before) {
    return before ? countBefore : count;
  }

  /** Words to be written, or ones to be confirmed. */
  CellStyle words(boolean before) {
    return before ? wordsBefore : words;
  }

  CellStyle mark() {
    return mark;
  }

  /** An answer that the form brings along. */
  CellStyle fixed() {
    return fixed;
  }

  CellStyle sum() {
    return sum;
  }

  CellStyle sumLabel() {
    return sumLabel;
  }

  CellStyle mismatch() {
    return mismatch;
  }

  private XSSFCellStyle entry(byte[] fill) {
    XSSFCellStyle style = bordered(filled(look -> {}, fill));
    style.setLocked(false);
    return style;
  }

  private XSSFCellStyle number(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    return aligned(style, HorizontalAlignment.RIGHT);
  }

  /** Keeps what is typed as it is: no date is made of "1/2". */
  private static XSSFCellStyle format(XSSFCellStyle style) {
    style.setDataFormat(TEXT_FORMAT);
    return style;
  }

  private XSSFCellStyle filled(Consumer<XSSFFont> look, byte[] fill) {
    XSSFCellStyle style = text(look);
    style.setFillForegroundColor(new XSSFColor(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor colour = new XSSFColor(BORDER);
    style.setTopBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
    style.setRightBorderColor(colour);
    return style;
  }

  private static XSSFCellStyle aligned(XSSFCellStyle style, HorizontalAlignment alignment) {
    style.setAlignment(alignment);
    return style;
  }

  private XSSFCellStyle text(Consumer<XSSFFont> look) {
    XSSFFont letters = workbook.createFont();
    letters.setFontName(font);
    letters.setFontHeightInPoints((short) 11);
    letters.setColor(IndexedColors.BLACK.getIndex());
    look.accept(letters);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(letters);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setReadingOrder(rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT);
    style.setWrapText(true);
    return style;
  }

  private static void bold(XSSFFont look, int points, byte[] colour) {
    look.setBold(true);
    points(look, points, colour);
  }

  private static void points(XSSFFont look, int points, byte[] colour) {
    look.setFontHeightInPoints((short) points);
    look.setColor(new XSSFColor(colour));
  }
}

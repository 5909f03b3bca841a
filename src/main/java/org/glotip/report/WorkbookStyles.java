package org.glotip.report;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of the report look. */
final class WorkbookStyles {
  private static final short TITLE_POINTS = 15;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle plain;
  private final CellStyle caption;
  private final CellStyle warning;
  private final CellStyle heading;
  private final CellStyle numberHeading;
  private final CellStyle link;
  private final CellStyle text;
  private final CellStyle whole;
  private final CellStyle share;
  private final CellStyle rate;

  WorkbookStyles(Workbook workbook) {
    this.workbook = workbook;
    this.plain = style(font -> {});
    this.title =
        style(
            font -> {
              font.setBold(true);
              font.setFontHeightInPoints(TITLE_POINTS);
            });
    this.caption = style(font -> font.setColor(IndexedColors.GREY_80_PERCENT.getIndex()));
    this.warning =
        style(
            font -> {
              font.setBold(true);
              font.setColor(IndexedColors.RED.getIndex());
            });
    this.link =
        style(
            font -> {
              font.setUnderline(Font.U_SINGLE);
              font.setColor(IndexedColors.BLUE.getIndex());
            });
    this.heading = newHeading(HorizontalAlignment.GENERAL);
    this.numberHeading = newHeading(HorizontalAlignment.RIGHT);
    this.text = style(font -> {});
    this.text.setWrapText(true);
    this.whole = number("#,##0");
    this.share = number("#,##0.0");
    this.rate = number("#,##0.00");
  }

  CellStyle title() {
    return title;
  }

  CellStyle plain() {
    return plain;
  }

  CellStyle caption() {
    return caption;
  }

  CellStyle warning() {
    return warning;
  }

  CellStyle heading() {
    return heading;
  }

  /** Over numbers. */
  CellStyle numberHeading() {
    return numberHeading;
  }

  CellStyle link() {
    return link;
  }

  /** Text of a table, wrapped. */
  CellStyle text() {
    return text;
  }

  /** A number with so many decimals: none, one, or two. */
  CellStyle number(int decimals) {
    return switch (decimals) {
      case 0 -> whole;
      case 1 -> share;
      default -> rate;
    };
  }

  private CellStyle newHeading(HorizontalAlignment alignment) {
    CellStyle style = style(font -> font.setBold(true));
    style.setAlignment(alignment);
    style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    return style;
  }

  private CellStyle number(String format) {
    CellStyle style = style(font -> {});
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
    return style;
  }

  private CellStyle style(Consumer<Font> look) {
    Font font = workbook.createFont();
    font.setFontName("Calibri");
    look.accept(font);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}

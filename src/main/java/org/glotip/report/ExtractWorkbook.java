package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An extract as a workbook: captions, then the table. */
final class ExtractWorkbook {
  private static final int WINDOW = 200;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 44;

  private final Extract extract;
  private final Wording wording;
  private final List<ExtractColumn> columns;

  private ExtractWorkbook(Extract extract, Wording wording) {
    this.extract = extract;
    this.wording = wording;
    this.columns = ExtractColumn.used(extract.figures());
  }

  static void write(OutputStream out, Extract extract, Wording wording) throws IOException {
    Path draft = Files.createTempFile("glotip-", ".xlsx");
    Path stable = Files.createTempFile("glotip-", ".xlsx");
    try (SXSSFWorkbook workbook = new DraftWorkbook(WINDOW)) {
      new ExtractWorkbook(extract, wording).fill(workbook);
      try (OutputStream file = Files.newOutputStream(draft)) {
        workbook.write(file);
      }
      StableZip.copy(draft, stable);
      Files.copy(stable, out);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(stable);
    }
  }

  private void fill(SXSSFWorkbook workbook) {
    String title = wording.text("extract.title");
    FixedProperties.set(workbook.getXSSFWorkbook().getProperties(), title);
    WorkbookStyles styles = new WorkbookStyles(workbook);
    Sheet sheet = workbook.createSheet("figures");
    sheet.setRightToLeft(wording.rightToLeft());
    SheetRows rows = new SheetRows(sheet);
    rows.title(title, styles.title());
    rows.line(wording.text("report.caption"), styles.caption());
    extract.captions(wording).forEach(caption -> rows.line(caption, styles.warning()));
    rows.row();
    heading(sheet, rows, styles);
    List<Integer> widths = columns.stream().map(this::width).toList();
    for (int column = 0; column < widths.size(); column++) {
      rows.width(column, widths.get(column));
    }
    extract.figures().forEach(figure -> figure(rows.row(), figure, styles, widths));
    rows.printed(title, extract.synthetic() ? wording.text("word.synthetic") : "");
  }

  private void heading(Sheet sheet, SheetRows rows, WorkbookStyles styles) {
    int index = rows.count();
    Row row = rows.row();
    for (int column = 0; column < columns.size(); column++) {
      ExtractColumn each = columns.get(column);
      SheetRows.text(
          row,
          column,
          each.title(wording),
          each.isNumber() ? styles.numberHeading() : styles.heading());
    }
    sheet.createFreezePane(0, index + 1);
    sheet.setAutoFilter(new CellRangeAddress(index, index + extract.size(), 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
  }

  /** A number with the digits of the file, shown rounded; a text is never a formula. */
  private void figure(
      Row row, ExplainedFigure figure, WorkbookStyles styles, List<Integer> widths) {
    int lines = 1;
    for (int column = 0; column < columns.size(); column++) {
      ExtractColumn each = columns.get(column);
      String text = each.text(figure, wording);
      if (each.isNumber() && Cells.isNumber(text)) {
        int decimals = text.indexOf('.') < 0 ? 0 : 1;
        row.createCell(column).setCellValue(Double.parseDouble(text));
        row.getCell(column).setCellStyle(styles.number(decimals));
      } else {
        SheetRows.text(row, column, text, styles.text());
        lines = Math.max(lines, TextWidth.lines(text, widths.get(column)));
      }
    }
    row.setHeightInPoints(lines * SheetRows.LINE);
  }

  private int width(ExtractColumn column) {
    int longest =
        extract.figures().stream()
            .mapToInt(figure -> TextWidth.of(column.text(figure, wording)))
            .max()
            .orElse(0);
    int wanted = Math.max(longest, TextWidth.of(column.title(wording))) + 3;
    return Math.min(WIDEST, Math.max(NARROWEST, wanted));
  }
}

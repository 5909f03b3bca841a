package org.glotip.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.glotip.model.Figure;

/** A sheet with one table. */
final class TableSheet {
  /** More figures than a reader can use on one sheet; single countries are then left out. */
  static final int MOST_FIGURES = 5_000;

  /** Codes that a reader does not need beside their names; the id holds them. */
  private static final Set<TableColumn> CODES =
      EnumSet.of(
          TableColumn.AREA,
          TableColumn.ORIGIN,
          TableColumn.DESTINATION,
          TableColumn.INDICATOR,
          TableColumn.FORM,
          TableColumn.SEX,
          TableColumn.AGE,
          TableColumn.REACH,
          TableColumn.MEASURE);

  private final Workbook workbook;
  private final WorkbookStyles styles;
  private final RunRecord run;
  private final Wording wording;

  TableSheet(Workbook workbook, WorkbookStyles styles, RunRecord run, Wording wording) {
    this.workbook = workbook;
    this.styles = styles;
    this.run = run;
    this.wording = wording;
  }

  /** Writes the sheet, and tells where the values stand. */
  PlacedTable write(FigureTable table) {
    Sheet sheet = workbook.createSheet(ReportWorkbook.sheetName(table));
    sheet.setRightToLeft(wording.rightToLeft());
    SheetRows rows = new SheetRows(sheet);
    List<Figure> figures = shown(table);
    List<SheetColumn> columns = columns(figures);
    top(rows, table, figures.size());
    if (figures.isEmpty()) {
      rows.printed(wording.name("table", table.slug()), run, wording);
      return PlacedTable.of(table.slug(), figures, sheet.getSheetName(), rows.count(), 0);
    }
    heading(sheet, rows, columns, figures.size());
    for (int i = 0; i < columns.size(); i++) {
      rows.width(i, columns.get(i).width());
    }
    int first = rows.count();
    for (int i = 0; i < figures.size(); i++) {
      figure(rows.row(), figures.get(i), i, columns);
    }
    rows.printed(wording.name("table", table.slug()), run, wording);
    // The id comes last; printed, it would make all else too small to read.
    int columnsPrinted = columns.size() - (figures.isEmpty() ? 1 : 2);
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, columnsPrinted, 0, Math.max(0, rows.count() - 1));
    List<TableColumn> shown = columns.stream().map(SheetColumn::column).toList();
    return PlacedTable.of(
        table.slug(), figures, sheet.getSheetName(), first, shown.indexOf(TableColumn.VALUE));
  }

  private static List<Figure> shown(FigureTable table) {
    if (table.figures().size() <= MOST_FIGURES) {
      return table.figures();
    }
    return table.figures().stream().filter(figure -> !table.isOfCountry(figure)).toList();
  }

  /** The columns in which something stands; the id, long and seldom wanted, last. */
  private List<SheetColumn> columns(List<Figure> figures) {
    List<TableColumn> order = new ArrayList<>(List.of(TableColumn.values()));
    order.removeAll(CODES);
    order.remove(TableColumn.FIGURE);
    order.add(TableColumn.FIGURE);
    return order.stream()
        .map(column -> SheetColumn.of(column, figures, wording))
        .filter(SheetColumn::isUsed)
        .toList();
  }

  private void top(SheetRows rows, FigureTable table, int shown) {
    rows.title(wording.name("table", table.slug()), styles.title());
    rows.line(wording.text("report.caption"), styles.caption());
    ContentsSheet.back(rows, styles, wording);
    ContentsSheet.marks(rows, styles, run, wording);
    int left = table.figures().size() - shown;
    if (left > 0) {
      rows.line(wording.text("report.left-out", Integer.toString(left)), styles.warning());
    }
  }

  private void heading(Sheet sheet, SheetRows rows, List<SheetColumn> columns, int figures) {
    int index = rows.count();
    Row row = rows.row();
    for (int column = 0; column < columns.size(); column++) {
      boolean numeric = columns.get(column).isNumeric();
      SheetRows.text(
          row,
          column,
          columns.get(column).title(),
          numeric ? styles.numberHeading() : styles.heading());
    }
    int last = columns.size() - 1;
    sheet.createFreezePane(0, index + 1);
    sheet.setAutoFilter(new CellRangeAddress(index, index + figures, 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
  }

  private void figure(Row row, Figure figure, int index, List<SheetColumn> columns) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.get(i);
      if (column.isNumeric()) {
        TableColumn numbers = column.column();
        SheetRows.number(row, i, numbers.number(figure), styles.number(numbers.decimals(figure)));
      } else {
        String text = column.texts().get(index);
        boolean id = column.column() == TableColumn.FIGURE;
        SheetRows.text(row, i, text, id ? styles.plain() : styles.text());
        // An id runs on over the empty cells after it: it may not cost every row a second line.
        lines = id ? lines : Math.max(lines, TextWidth.lines(text, column.width()));
      }
    }
    // Not every program makes room for wrapped text by itself.
    row.setHeightInPoints(lines * SheetRows.LINE);
  }
}

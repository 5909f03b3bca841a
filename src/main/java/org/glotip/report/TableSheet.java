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

  private static final int NARROWEST = 9;
  private static final int WIDEST = 44;
  private static final int NUMBER_WIDTH = 12;

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
    List<TableColumn> columns = columns(figures);
    top(rows, table, figures.size());
    if (figures.isEmpty()) {
      rows.printed(wording.name("table", table.slug()), run, wording);
      return PlacedTable.of(table.slug(), figures, sheet.getSheetName(), rows.count(), 0);
    }
    heading(sheet, rows, columns, figures.size());
    List<Integer> widths = columns.stream().map(column -> width(column, figures)).toList();
    for (int i = 0; i < widths.size(); i++) {
      rows.width(i, widths.get(i));
    }
    int first = rows.count();
    for (Figure figure : figures) {
      figure(rows.row(), figure, columns, widths);
    }
    rows.printed(wording.name("table", table.slug()), run, wording);
    // The id comes last; printed, it would make all else too small to read.
    int columnsPrinted = columns.size() - (columns.contains(TableColumn.FIGURE) ? 2 : 1);
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet), 0, columnsPrinted, 0, Math.max(0, rows.count() - 1));
    return PlacedTable.of(
        table.slug(), figures, sheet.getSheetName(), first, columns.indexOf(TableColumn.VALUE));
  }

  private static List<Figure> shown(FigureTable table) {
    if (table.figures().size() <= MOST_FIGURES) {
      return table.figures();
    }
    return table.figures().stream().filter(figure -> !table.isOfCountry(figure)).toList();
  }

  private List<TableColumn> columns(List<Figure> figures) {
    List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.values()));
    columns.removeAll(CODES);
    columns.removeIf(column -> !column.isNumeric() && !isUsed(column, figures));
    // The id is long and seldom wanted: last.
    if (columns.remove(TableColumn.FIGURE)) {
      columns.add(TableColumn.FIGURE);
    }
    return columns;
  }

  private boolean isUsed(TableColumn column, List<Figure> figures) {
    return figures.stream().anyMatch(figure -> !column.text(figure, wording).isEmpty());
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

  private void heading(Sheet sheet, SheetRows rows, List<TableColumn> columns, int figures) {
    int index = rows.count();
    Row row = rows.row();
    for (int column = 0; column < columns.size(); column++) {
      boolean numeric = columns.get(column).isNumeric();
      SheetRows.text(
          row,
          column,
          title(columns.get(column)),
          numeric ? styles.numberHeading() : styles.heading());
    }
    int last = columns.size() - 1;
    sheet.createFreezePane(0, index + 1);
    sheet.setAutoFilter(new CellRangeAddress(index, index + figures, 0, last));
    sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
  }

  private void figure(Row row, Figure figure, List<TableColumn> columns, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.isNumeric()) {
        SheetRows.number(row, i, column.number(figure), styles.number(column.decimals(figure)));
      } else {
        String text = column.text(figure, wording);
        boolean id = column == TableColumn.FIGURE;
        SheetRows.text(row, i, text, id ? styles.plain() : styles.text());
        // An id runs on over the empty cells after it: it may not cost every row a second line.
        lines = id ? lines : Math.max(lines, TextWidth.lines(text, widths.get(i)));
      }
    }
    // Not every program makes room for wrapped text by itself.
    row.setHeightInPoints(lines * SheetRows.LINE);
  }

  private int width(TableColumn column, List<Figure> figures) {
    if (column.isNumeric()) {
      return Math.max(NUMBER_WIDTH, TextWidth.of(title(column)) + 3);
    }
    int longest =
        figures.stream()
            .mapToInt(figure -> TextWidth.of(column.text(figure, wording)))
            .max()
            .orElse(0);
    return Math.min(
        WIDEST, Math.max(NARROWEST, Math.max(longest, TextWidth.of(title(column))) + 3));
  }

  private String title(TableColumn column) {
    return wording.text("column." + column.header());
  }
}

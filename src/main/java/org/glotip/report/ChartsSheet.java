package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.glotip.model.Figure;

/**
 * The sheet of native charts. Below each chart stand its numbers, each a formula that names the
 * cell of the figure on the sheet of its table: the chart, the numbers and the table are one.
 */
final class ChartsSheet {
  private static final int CATEGORY_WIDTH = 38;
  private static final int SERIES_WIDTH = 15;

  /** Columns and rows that a chart covers. */
  private static final int COLUMNS = 8;

  private static final int ROWS = 20;
  private static final int CHARTS_ON_A_PAGE = 2;

  private final SXSSFWorkbook workbook;
  private final WorkbookStyles styles;
  private final Wording wording;
  private final Sheet sheet;
  private final SheetRows rows;
  private int charts;

  private ChartsSheet(SXSSFWorkbook workbook, WorkbookStyles styles, Wording wording) {
    this.workbook = workbook;
    this.styles = styles;
    this.wording = wording;
    this.sheet = workbook.getSheet(name(wording));
    this.rows = new SheetRows(sheet);
  }

  /** Name of the sheet. */
  static String name(Wording wording) {
    return wording.text("word.charts");
  }

  /** Makes the sheet, to be filled when the places of all figures are known. */
  static void reserve(SXSSFWorkbook workbook, Wording wording) {
    Sheet sheet = workbook.createSheet(name(wording));
    sheet.setRightToLeft(wording.rightToLeft());
    sheet.setDisplayGridlines(false);
  }

  static void write(
      SXSSFWorkbook workbook,
      WorkbookStyles styles,
      List<PlacedTable> tables,
      List<ChartGrid> charts,
      RunRecord run,
      Wording wording) {
    ChartsSheet page = new ChartsSheet(workbook, styles, wording);
    page.top(run);
    for (ChartGrid chart : charts) {
      tables.stream()
          .filter(table -> table.slug().equals(chart.chart().table()))
          .forEach(table -> page.chart(chart, table));
    }
    page.rows.printed(name(wording), run, wording);
    page.sheet.getPrintSetup().setLandscape(false);
  }

  private void top(RunRecord run) {
    rows.width(0, CATEGORY_WIDTH);
    for (int column = 1; column < COLUMNS; column++) {
      rows.width(column, SERIES_WIDTH);
    }
    rows.title(name(wording), styles.title());
    caption();
    ContentsSheet.back(rows, styles, wording);
    ContentsSheet.marks(rows, styles, run, wording);
    rows.row();
  }

  /** Over the columns of a chart: a longer line would make the printed page smaller. */
  private void caption() {
    int index = rows.count();
    Row row = rows.row();
    String text = wording.text("report.charts-caption");
    SheetRows.text(row, 0, text, styles.text());
    int letters = CATEGORY_WIDTH + (COLUMNS - 1) * SERIES_WIDTH;
    row.setHeightInPoints(SheetRows.LINE * TextWidth.lines(text, letters));
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS - 1));
  }

  private void chart(ChartGrid grid, PlacedTable table) {
    if (charts > 0 && charts % CHARTS_ON_A_PAGE == 0) {
      sheet.setRowBreak(rows.count() - 1);
    }
    charts++;
    rows.title(title(grid), styles.title());
    rows.line(grid.subtitle(), styles.caption());
    rows.link(rows.row(), 0, table.sheet(), table.sheet(), styles.link());
    int top = rows.count();
    for (int i = 0; i < ROWS; i++) {
      rows.row();
    }
    int heading = rows.count();
    numbers(grid, table);
    WorkbookChart.draw(
        workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()),
        new CellRangeAddress(top, top + ROWS - 1, 0, COLUMNS),
        title(grid) + " - " + grid.subtitle(),
        grid,
        heading);
    rows.row();
  }

  private String title(ChartGrid grid) {
    String key = "page.chart." + grid.chart().id();
    String text = wording.text(key);
    return text.equals(key) ? wording.name("table", grid.chart().table()) : text;
  }

  /** A row for each category and a column for each series. */
  private void numbers(ChartGrid grid, PlacedTable table) {
    Row heading = rows.row();
    SheetRows.text(heading, 0, "", styles.heading());
    for (int i = 0; i < grid.series().size(); i++) {
      SheetRows.text(heading, i + 1, grid.series().get(i), styles.numberHeading());
    }
    int lines =
        grid.series().stream()
            .mapToInt(each -> TextWidth.lines(each, SERIES_WIDTH - 3))
            .max()
            .orElse(1);
    heading.setHeightInPoints(SheetRows.LINE * lines);
    List<List<Optional<Figure>>> figures = new ArrayList<>(grid.figures());
    for (int i = 0; i < figures.size(); i++) {
      Row row = rows.row();
      String category = grid.categories().get(i);
      SheetRows.text(row, 0, category, styles.text());
      row.setHeightInPoints(SheetRows.LINE * TextWidth.lines(category, CATEGORY_WIDTH));
      for (int j = 0; j < figures.get(i).size(); j++) {
        int column = j + 1;
        figures.get(i).get(j).ifPresent(figure -> number(row, column, figure, table));
      }
    }
  }

  /** A formula with its result beside it, for programs that do not compute. */
  private void number(Row row, int column, Figure figure, PlacedTable table) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.number(TableColumn.VALUE.decimals(figure)));
    cell.setCellFormula(table.cell(figure));
    cell.setCellValue(SheetRows.printed(figure.bounds().value()));
  }
}

package org.glotip.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The first sheet: what the report rests on, and where its tables are. */
final class ContentsSheet {
  private static final int[] WIDTHS = {30, 60, 14, 70};

  private final SheetRows rows;
  private final WorkbookStyles styles;
  private final Wording wording;

  private ContentsSheet(SheetRows rows, WorkbookStyles styles, Wording wording) {
    this.rows = rows;
    this.styles = styles;
    this.wording = wording;
  }

  /** Name of the sheet. */
  static String name(Wording wording) {
    return wording.text("word.contents");
  }

  static void write(
      Workbook workbook,
      WorkbookStyles styles,
      RunRecord run,
      List<FigureTable> tables,
      int charts,
      Wording wording) {
    Sheet sheet = workbook.createSheet(name(wording));
    sheet.setRightToLeft(wording.rightToLeft());
    sheet.setDisplayGridlines(false);
    SheetRows rows = new SheetRows(sheet);
    for (int column = 0; column < WIDTHS.length; column++) {
      rows.width(column, WIDTHS[column]);
    }
    ContentsSheet contents = new ContentsSheet(rows, styles, wording);
    contents.top(run);
    contents.tables(tables, charts);
    if (!run.published()) {
      contents.inputs(run);
    }
    rows.printed(wording.text("report.title"), run, wording);
  }

  private void top(RunRecord run) {
    rows.title(wording.text("report.title"), styles.title());
    rows.line(wording.text("report.edition", Integer.toString(run.edition())), styles.caption());
    rows.line(
        wording.text(run.published() ? "report.public" : "report.internal"), styles.caption());
    marks(rows, styles, run, wording);
    rows.row();
  }

  /** What a reader of any sheet has to know: that the numbers are made up, and who is left out. */
  static void marks(SheetRows rows, WorkbookStyles styles, RunRecord run, Wording wording) {
    if (run.synthetic()) {
      rows.line(wording.text("word.synthetic"), styles.warning());
    }
    if (!run.excluded().isEmpty()) {
      rows.line(excluded(run, wording), styles.warning());
    }
  }

  /** A row that leads back to the contents. */
  static void back(SheetRows rows, WorkbookStyles styles, Wording wording) {
    rows.link(rows.row(), 0, wording.text("report.back"), name(wording), styles.link());
  }

  /** Reporters left out as asked, by name. */
  static String excluded(RunRecord run, Wording wording) {
    String names = wording.listed(run.excluded().stream().map(wording::area).toList());
    return wording.text("word.excluded") + ": " + names;
  }

  private void tables(List<FigureTable> tables, int charts) {
    heading("report.sheet", "report.table", "report.figures");
    if (charts > 0) {
      Row row = rows.row();
      String sheet = ChartsSheet.name(wording);
      rows.link(row, 0, sheet, sheet, styles.link());
      SheetRows.text(row, 1, wording.text("report.charts"), styles.plain());
      SheetRows.number(row, 2, charts, styles.number(0));
    }
    for (FigureTable table : tables) {
      Row row = rows.row();
      String sheet = ReportWorkbook.sheetName(table);
      rows.link(row, 0, sheet, sheet, styles.link());
      SheetRows.text(row, 1, wording.name("table", table.slug()), styles.plain());
      SheetRows.number(row, 2, table.figures().size(), styles.number(0));
    }
    rows.row();
  }

  private void inputs(RunRecord run) {
    heading("report.input", "report.kind", "report.rows", "report.hash");
    for (InputRecord input : run.inputs()) {
      Row row = rows.row();
      SheetRows.text(row, 0, input.name(), styles.text());
      String kind = input.readable() ? input.kind() : wording.text("report.unreadable");
      SheetRows.text(row, 1, kind, styles.text());
      SheetRows.number(row, 2, input.rowsRead(), styles.number(0));
      SheetRows.text(row, 3, input.sha256(), styles.text());
    }
    Row row = rows.row();
    SheetRows.text(row, 0, wording.text("report.definitions"), styles.text());
    SheetRows.text(row, 3, run.dataDigest(), styles.text());
  }

  private void heading(String... keys) {
    Row row = rows.row();
    for (int column = 0; column < keys.length; column++) {
      SheetRows.text(row, column, wording.text(keys[column]), styles.heading());
    }
  }
}

package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.glotip.reference.ChartDefinition;
import org.glotip.reference.Reference;

/** {@code report.xlsx}: a sheet of contents, one of charts, then a sheet for each table. */
final class ReportWorkbook {
  /** Rows held in memory while a sheet is written. */
  private static final int WINDOW = 200;

  private ReportWorkbook() {}

  /** Writes the workbook; the same bytes for the same figures. */
  static void write(
      Path path, RunRecord run, List<FigureTable> tables, Reference reference, Wording wording)
      throws IOException {
    // The library keeps its drafts beside ours: what a killed run leaves is then removed with it.
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(path.resolveSibling("").toFile()));
    try {
      writeDraft(path, run, tables, charts(run, tables, reference, wording), wording);
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }

  private static void writeDraft(
      Path path, RunRecord run, List<FigureTable> tables, List<ChartGrid> charts, Wording wording)
      throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    try (SXSSFWorkbook workbook = new DraftWorkbook(WINDOW)) {
      FixedProperties.set(workbook.getXSSFWorkbook().getProperties(), wording.text("report.title"));
      WorkbookStyles styles = new WorkbookStyles(workbook);
      ContentsSheet.write(workbook, styles, run, tables, charts.size(), wording);
      if (!charts.isEmpty()) {
        ChartsSheet.reserve(workbook, wording);
      }
      List<PlacedTable> placed = new ArrayList<>();
      for (FigureTable table : tables) {
        placed.add(new TableSheet(workbook, styles, run, wording).write(table));
      }
      if (!charts.isEmpty()) {
        ChartsSheet.write(workbook, styles, placed, charts, run, wording);
      }
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
    }
    StableZip.copy(draft, path);
    Files.delete(draft);
  }

  /** In the order of the catalogue of charts, as on the page. */
  private static List<ChartGrid> charts(
      RunRecord run, List<FigureTable> tables, Reference reference, Wording wording) {
    List<ChartDefinition> order = reference.page().charts();
    return tables.stream()
        .flatMap(
            table ->
                ChartSelection.of(table.slug(), table.figures(), reference, run.edition(), wording)
                    .stream())
        .sorted(
            Comparator.comparingInt((ChartGrid grid) -> order.indexOf(grid.chart()))
                .thenComparing(grid -> grid.chart().id()))
        .toList();
  }

  /** A name that a sheet may have. */
  static String sheetName(FigureTable table) {
    return WorkbookUtil.createSafeSheetName(table.slug());
  }
}

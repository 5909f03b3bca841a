package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** {@code report.xlsx}: a sheet of contents, then a sheet for each table. */
final class ReportWorkbook {
  /** Rows held in memory while a sheet is written. */
  private static final int WINDOW = 200;

  /** Stands for the time of creation, which must not depend on the clock. */
  private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private ReportWorkbook() {}

  /** Writes the workbook; the same bytes for the same figures. */
  static void write(Path path, RunRecord run, List<FigureTable> tables, Wording wording)
      throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
      properties(workbook, wording);
      WorkbookStyles styles = new WorkbookStyles(workbook);
      ContentsSheet.write(workbook, styles, run, tables, wording);
      for (FigureTable table : tables) {
        new TableSheet(workbook, styles, run, wording).write(table);
      }
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
    }
    StableZip.copy(draft, path);
    Files.delete(draft);
  }

  /** A name that a sheet may have. */
  static String sheetName(FigureTable table) {
    return WorkbookUtil.createSafeSheetName(table.slug());
  }

  private static void properties(SXSSFWorkbook workbook, Wording wording) {
    CoreProperties core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    core.setCreated(Optional.of(CREATED));
    core.setModified(Optional.of(CREATED));
    core.setCreator("glotip");
    core.setTitle(wording.text("report.title"));
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.reference.Reference;
import org.glotip.report.SideBySide.Writing;

/** The files that both parts of an output have: figures as CSV, as tables and as a workbook. */
final class FigureFiles {
  private FigureFiles() {}

  /** How to write them into a folder, the largest first. */
  static List<Writing> of(Path folder, ReportContent content, Reference reference, String language)
      throws IOException {
    List<Figure> figures = content.figures().stream().sorted().toList();
    List<FigureTable> tables = FigureTable.all(figures, reference, content.run().edition());
    Wording wording = new Wording(reference.labels(), language);
    Wording english = new Wording(reference.labels(), "en");
    Path tableFolder = Files.createDirectories(folder.resolve("tables"));
    Path countries = Files.createDirectories(folder.resolve("countries"));
    ReportPage page = new ReportPage(reference, wording, content.run(), tables);
    return List.of(
        () -> ReportWorkbook.write(folder.resolve("report.xlsx"), content.run(), tables, wording),
        () -> FiguresFile.write(folder.resolve("figures.csv"), figures, english),
        () -> TableFiles.write(tableFolder, tables, wording),
        () -> page.write(folder.resolve("report.html")),
        () -> page.writeCountries(countries));
  }
}

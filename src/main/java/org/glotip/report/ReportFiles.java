package org.glotip.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.reference.Reference;

/** All files of an output folder. */
final class ReportFiles {
  private final Path folder;
  private final ReportContent content;
  private final Reference reference;
  private final String language;

  private ReportFiles(Path folder, ReportContent content, Reference reference, String language) {
    this.folder = folder;
    this.content = content;
    this.reference = reference;
    this.language = language;
  }

  /** Writes all files into an empty folder. */
  static void write(Path folder, ReportContent content, Reference reference, String language)
      throws IOException {
    new ReportFiles(folder, content, reference, language).write();
  }

  private void write() throws IOException {
    Path internal = Files.createDirectories(folder.resolve("internal"));
    Path open = Files.createDirectories(folder.resolve("public"));
    Wording english = new Wording(reference.labels(), "en");
    TextFile.write(open.resolve("README.txt"), english.text("public.readme") + "\n");

    List<Observation> observations =
        content.observations().stream().sorted(Comparator.comparing(Observation::key)).toList();
    List<Figure> figures = content.figures().stream().sorted().toList();
    boolean synthetic = content.run().synthetic();
    List<FigureTable> tables = FigureTable.all(figures, reference, content.run().edition());
    Wording wording = new Wording(reference.labels(), language);
    Path tableFolder = Files.createDirectories(internal.resolve("tables"));
    Path countries = Files.createDirectories(internal.resolve("countries"));
    ReportPage page = new ReportPage(reference, wording, content.run(), tables);
    // The largest first, so that the last to end is a short one.
    SideBySide.write(
        List.of(
            () -> LineageFile.write(internal.resolve("lineage.csv"), figures, observations),
            () ->
                ReportWorkbook.write(
                    internal.resolve("report.xlsx"), content.run(), tables, wording),
            () ->
                ObservationsFile.write(
                    internal.resolve("observations.csv"), observations, reference, synthetic),
            () -> FiguresFile.write(internal.resolve("figures.csv"), figures, english),
            () -> TableFiles.write(tableFolder, tables, wording),
            () -> page.write(internal.resolve("report.html")),
            () -> page.writeCountries(countries),
            () -> findings(internal)));

    // Last: a folder with a record of the run is complete.
    TextFile.write(folder.resolve(RunFile.NAME), RunFile.text(content.run()));
  }

  private void findings(Path internal) throws IOException {
    findings(internal.resolve("findings.csv"), FindingsFormat.CSV);
    findings(internal.resolve("findings.json"), FindingsFormat.JSON);
    findings(internal.resolve("findings.sarif"), FindingsFormat.SARIF);
    findings(internal.resolve("findings.html"), FindingsFormat.HTML);
  }

  private void findings(Path path, FindingsFormat format) throws IOException {
    try (Writer out = TextFile.writer(path)) {
      FindingsReport.write(
          out, content.findings(), reference, language, format, content.run().synthetic());
    }
  }
}

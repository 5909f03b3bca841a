package org.glotip.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.reference.Reference;
import org.glotip.report.SideBySide.Writing;

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

  /**
   * Writes all files into an empty folder.
   *
   * @param internal unprotected counts and figures
   * @param published protected counts, and figures computed from them; asked for while the internal
   *     files are written
   * @param counts the counts with what was done to each
   */
  static void write(
      Path folder,
      ReportContent internal,
      Supplier<ReportContent> published,
      List<ProtectedObservation> counts,
      Reference reference,
      String language)
      throws IOException {
    Path inside = Files.createDirectories(folder.resolve("internal"));
    Path open = Files.createDirectories(folder.resolve("public"));
    try (SideBySide writers = new SideBySide()) {
      writers.begin(new ReportFiles(inside, internal, reference, language).files());
      writers.begin(PublicFiles.of(open, published.get(), reference, language));
      writers.finish();
    }
    DisclosureFile.write(
        inside.resolve("disclosure.csv"), counts, internal, published.get(), reference);
    DataPackageFile.write(open, published.get().run(), new Wording(reference.labels(), language));

    // Last: a folder with a record of the run is complete.
    TextFile.write(folder.resolve(RunFile.NAME), RunFile.text(internal.run()));
  }

  /** The internal files, the largest first, so that the last to end is a short one. */
  private List<Writing> files() throws IOException {
    List<Observation> observations =
        content.observations().stream().sorted(Comparator.comparing(Observation::key)).toList();
    List<Figure> figures = content.figures().stream().sorted().toList();
    List<Writing> writings = new ArrayList<>();
    writings.add(() -> LineageFile.write(folder.resolve("lineage.csv"), figures, observations));
    Wording english = new Wording(reference.labels(), "en");
    writings.add(() -> FiguresFile.write(folder.resolve("figures.csv"), figures, english));
    writings.add(
        () ->
            ObservationsFile.write(
                folder.resolve("observations.csv"),
                observations,
                reference,
                content.run().synthetic()));
    writings.add(this::findings);
    return writings;
  }

  private void findings() throws IOException {
    findings("findings.csv", FindingsFormat.CSV);
    findings("findings.json", FindingsFormat.JSON);
    findings("findings.sarif", FindingsFormat.SARIF);
    findings("findings.html", FindingsFormat.HTML);
  }

  private void findings(String name, FindingsFormat format) throws IOException {
    try (Writer out = TextFile.writer(folder.resolve(name))) {
      FindingsReport.write(
          out, content.findings(), reference, language, format, content.run().synthetic());
    }
  }
}

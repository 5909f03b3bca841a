package org.glotip.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.glotip.reference.Reference;
import org.glotip.report.SideBySide.Writing;

/** All files of an output folder. */
final class ReportFiles {
  private final Path folder;
  private final Supplier<ReportContent> content;
  private final Reference reference;
  private final String language;

  private ReportFiles(
      Path folder, Supplier<ReportContent> content, Reference reference, String language) {
    this.folder = folder;
    this.content = content;
    this.reference = reference;
    this.language = language;
  }

  /**
   * Writes all files into an empty folder.
   *
   * @param internal unprotected counts and figures; asked for by several threads
   * @param published what may be published; asked for once, while the internal files are written
   */
  static void write(
      Path folder,
      Supplier<ReportContent> internal,
      Supplier<PublishedContent> published,
      Reference reference,
      String language)
      throws IOException {
    Path inside = Files.createDirectories(folder.resolve("internal"));
    Path open = Files.createDirectories(folder.resolve("public"));
    try (SideBySide writers = new SideBySide()) {
      writers.begin(new ReportFiles(inside, internal, reference, language).files());
      PublishedContent release = published.get();
      writers.begin(PublicFiles.of(open, release.content(), reference, language));
      writers.begin(
          List.of(
              () ->
                  DisclosureFile.write(
                      inside.resolve("disclosure.csv"), release, internal.get(), reference)));
      writers.finish();
      DataPackageFile.write(
          open, release.content().run(), new Wording(reference.labels(), language));
    }

    // Last: a folder with a record of the run is complete.
    TextFile.write(folder.resolve(RunFile.NAME), RunFile.text(internal.get().run()));
  }

  /** The internal files, the largest first, so that the last to end is a short one. */
  private List<Writing> files() {
    return List.of(
        () ->
            LineageFile.write(
                folder.resolve("lineage.csv"),
                content.get().figures(),
                content.get().observations()),
        () ->
            FiguresFile.write(
                folder.resolve("figures.csv"),
                content.get().figures(),
                new Wording(reference.labels(), "en")),
        () ->
            ObservationsFile.write(
                folder.resolve("observations.csv"),
                content.get().observations(),
                reference,
                content.get().run().synthetic()),
        this::findings);
  }

  private void findings() throws IOException {
    findings("findings.csv", FindingsFormat.CSV);
    findings("findings.json", FindingsFormat.JSON);
    findings("findings.sarif", FindingsFormat.SARIF);
    findings("findings.html", FindingsFormat.HTML);
  }

  private void findings(String name, FindingsFormat format) throws IOException {
    ReportContent all = content.get();
    try (Writer out = TextFile.writer(folder.resolve(name))) {
      FindingsReport.write(out, all.findings(), reference, language, format, all.run().synthetic());
    }
  }
}

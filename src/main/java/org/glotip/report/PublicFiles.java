package org.glotip.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.reference.Reference;
import org.glotip.report.SideBySide.Writing;

/** The files under {@code public/}. They are made from protected counts and from nothing else. */
final class PublicFiles {
  private PublicFiles() {}

  /**
   * How to write them.
   *
   * @param content protected counts, and figures computed from them
   */
  static List<Writing> of(Path folder, ReportContent content, Reference reference, String language)
      throws IOException {
    List<Figure> figures = content.figures();
    List<FigureTable> tables = FigureTable.all(figures, reference, content.run().edition());
    Wording wording = new Wording(reference.labels(), language);
    Wording english = new Wording(reference.labels(), "en");
    Path tableFolder = Files.createDirectories(folder.resolve("tables"));
    Path countries = Files.createDirectories(folder.resolve("countries"));
    // The largest first, so that the last to end is a short one.
    return List.of(
        () ->
            ReportWorkbook.write(
                folder.resolve("report.xlsx"), content.run(), tables, reference, wording),
        () -> {
          ReportPage page = new ReportPage(reference, wording, content.run(), tables);
          page.write(folder.resolve("report.html"));
          page.writeCountries(countries);
        },
        () -> FiguresFile.write(folder.resolve("figures.csv"), figures, english),
        () -> TableFiles.write(tableFolder, tables, wording),
        () -> SdmxFile.write(folder.resolve(SdmxFile.NAME), figures, reference, english),
        () ->
            PublishedObservationsFile.write(
                folder.resolve(PublishedObservationsFile.NAME),
                content.observations(),
                reference,
                content.run()),
        () -> TextFile.write(folder.resolve("README.txt"), english.text("public.readme") + "\n"));
  }
}

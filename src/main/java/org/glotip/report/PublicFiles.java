package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glotip.model.Observation;
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
    Wording english = new Wording(reference.labels(), "en");
    List<Writing> writings = new ArrayList<>(FigureFiles.of(folder, content, reference, language));
    writings.add(
        () ->
            PublishedObservationsFile.write(
                folder.resolve(PublishedObservationsFile.NAME),
                content.observations().stream()
                    .sorted(Comparator.comparing(Observation::key))
                    .toList(),
                reference,
                content.run()));
    writings.add(
        () -> TextFile.write(folder.resolve("README.txt"), english.text("public.readme") + "\n"));
    return List.copyOf(writings);
  }
}

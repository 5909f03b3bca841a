package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.glotip.model.Finding;
import org.glotip.reference.Reference;

/** Findings as a text of some format. */
public final class FindingsReport {
  private FindingsReport() {}

  /**
   * The text of findings, sorted by their cells.
   *
   * @param language ISO 639-1 code; a text that the language lacks is in English
   * @param synthetic whether the page must say that the input is made up
   */
  public static String render(
      List<Finding> findings,
      Reference reference,
      String language,
      FindingsFormat format,
      boolean synthetic) {
    StringBuilder text = new StringBuilder();
    try {
      write(text, findings, reference, language, format, synthetic);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
    return text.toString();
  }

  /**
   * Writes what {@link #render} gives.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(
      Appendable out,
      List<Finding> findings,
      Reference reference,
      String language,
      FindingsFormat format,
      boolean synthetic)
      throws IOException {
    List<Finding> sorted = findings.stream().sorted().toList();
    Wording wording = new Wording(reference.labels(), language);
    switch (format) {
      case TEXT -> FindingsText.write(out, sorted, wording, synthetic);
      case JSON -> FindingsJson.write(out, sorted, wording, synthetic);
      case CSV -> FindingsCsv.write(out, sorted, wording);
      case HTML -> FindingsHtml.write(out, sorted, wording, synthetic);
      case SARIF -> FindingsSarif.write(out, sorted, reference, wording);
      case JUNIT -> FindingsJunit.write(out, sorted, wording);
      case GITHUB -> FindingsGithub.write(out, sorted, wording);
    }
  }
}

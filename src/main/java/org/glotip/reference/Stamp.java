package org.glotip.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a questionnaire says of itself, in the first cell of each sheet: {@code GLOTIP 2024.1 fr FRA
 * Q6}, and {@code SYNTHETIC} after it where its numbers are invented.
 *
 * @param round round of the form
 * @param version version of the form within the round
 * @param language ISO 639-1 code of its texts
 * @param reporter alpha-3 code of the country it was made for; blank for nobody in particular
 * @param sheet sheet of the layout; blank for a form that is one text file
 * @param synthetic whether it is a made-up sample
 */
public record Stamp(
    String round,
    String version,
    String language,
    String reporter,
    String sheet,
    boolean synthetic) {

  private static final String MARK = "GLOTIP";
  private static final String NOBODY = "---";

  private static final Pattern TEXT =
      Pattern.compile(
          "GLOTIP ([0-9A-Za-z]+)\\.([0-9]+) ([a-z]{2}) ([A-Z]{3}|---)(?: ([A-Z][A-Z0-9]*?))??( SYNTHETIC)?");

  /**
   * The stamp that a text is; empty where it is none. Blanks around it and doubled do not count.
   */
  public static Optional<Stamp> of(String text) {
    if (!text.contains(MARK)) {
      return Optional.empty();
    }
    Matcher found = TEXT.matcher(text.strip().replaceAll("[\\s\\u00A0]+", " "));
    if (!found.matches()) {
      return Optional.empty();
    }
    String reporter = found.group(4);
    return Optional.of(
        new Stamp(
            found.group(1),
            found.group(2),
            found.group(3),
            reporter.equals(NOBODY) ? "" : reporter,
            found.group(5) == null ? "" : found.group(5),
            found.group(6) != null));
  }

  /** The same for another sheet. */
  public Stamp on(String other) {
    return new Stamp(round, version, language, reporter, other, synthetic);
  }

  /** The text that stands in the form. */
  public String text() {
    return String.join(
            " ", "GLOTIP", round + "." + version, language, reporter.isEmpty() ? NOBODY : reporter)
        + (sheet.isEmpty() ? "" : " " + sheet)
        + (synthetic ? " SYNTHETIC" : "");
  }
}

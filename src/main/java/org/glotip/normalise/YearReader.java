package org.glotip.normalise;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a calendar year: four digits of any script, or a date that a spreadsheet made of one. */
final class YearReader {
  private static final Pattern YEAR = Pattern.compile("\\d{4}(\\.0+)?|\\d{4}-\\d{2}-\\d{2}(T.*)?");

  private YearReader() {}

  static Optional<Integer> read(String text) {
    String digits = western(text.strip());
    if (YEAR.matcher(digits).matches()) {
      return Optional.of(Integer.valueOf(digits.substring(0, 4)));
    }
    return Optional.empty();
  }

  /** The text with its digits written in Western form. */
  static String western(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (Character.isDigit(letter)) {
                digits.append(Character.digit(letter, 10));
              } else {
                digits.appendCodePoint(letter);
              }
            });
    return digits.toString();
  }
}

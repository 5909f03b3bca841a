package org.glotip.report;

import java.util.List;
import java.util.regex.Pattern;

/** Which texts of {@code figures.csv} are numbers; a protected value can be a text. */
final class Cells {
  static final List<String> NUMBERS = List.of("value", "low", "high", "countries", "cases");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private Cells() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}

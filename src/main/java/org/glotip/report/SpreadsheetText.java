package org.glotip.report;

import java.util.regex.Pattern;

/**
 * Text from outside, written so that a spreadsheet does not run it.
 *
 * <p>A text that a spreadsheet could take for a formula gets an apostrophe in front. So does a text
 * that begins with one, and therefore the text as found can be told from what is written.
 */
final class SpreadsheetText {
  private static final String MARK = "'";

  /** The wide forms are the same characters to a spreadsheet in an East Asian language. */
  private static final String STARTS = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?");

  private SpreadsheetText() {}

  /** The text to write; a plain number stays as it is. */
  static String safe(String found) {
    if (found.isEmpty() || STARTS.indexOf(found.charAt(0)) < 0) {
      return found;
    }
    return NUMBER.matcher(found).matches() ? found : MARK + found;
  }

  /** The text as found, from the text written. */
  static String found(String safe) {
    return safe.startsWith(MARK) ? safe.substring(1) : safe;
  }
}

package org.glotip.report;

/** Text from outside on a line of ours. */
final class PlainText {
  private PlainText() {}

  /**
   * The text on one line: line ends and tabs become blanks, other control characters their code
   * point in angle brackets. A terminal would obey them, and XML cannot hold them.
   */
  static String oneLine(String text) {
    return text.codePoints().anyMatch(PlainText::isControl) ? mended(text) : text;
  }

  private static String mended(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  private static void append(StringBuilder line, int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      line.append(' ');
    } else if (isControl(point)) {
      line.append("<U+").append(hex(point)).append('>');
    } else {
      line.appendCodePoint(point);
    }
  }

  private static String hex(int point) {
    String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** Controls, marks that turn the writing direction, halves of pairs, and what is no character. */
  private static boolean isControl(int point) {
    return Character.isISOControl(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0xFFFE
        || point == 0xFFFF;
  }
}

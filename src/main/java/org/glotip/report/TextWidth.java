package org.glotip.report;

/**
 * How wide a text is in a cell, in letters of the Latin alphabet; measured by its characters and
 * not by a font, which differs between machines.
 */
final class TextWidth {
  /** First of the blocks whose characters take two places (Unicode, East Asian Width). */
  private static final int FIRST_WIDE = 0x2E80;

  private static final int FIRST_HALF = 0xFF61;
  private static final int LAST_HALF = 0xFFDC;

  private TextWidth() {}

  static int of(String text) {
    int width = 0;
    int next = 0;
    while (next < text.length()) {
      int character = text.codePointAt(next);
      width += isWide(character) ? 2 : 1;
      next += Character.charCount(character);
    }
    return width;
  }

  /** Lines that a text takes when it is wrapped at a width; at least one. */
  static int lines(String text, int width) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return wrapped(text, width);
    }
    return Math.max(1, text.lines().mapToInt(line -> wrapped(line, width)).sum());
  }

  private static int wrapped(String line, int width) {
    return 1 + Math.max(0, of(line) - 1) / width;
  }

  private static boolean isWide(int character) {
    boolean half = character >= FIRST_HALF && character <= LAST_HALF;
    return character >= FIRST_WIDE
        && !half
        && switch (Character.UnicodeScript.of(character)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, COMMON -> true;
          default -> false;
        };
  }
}

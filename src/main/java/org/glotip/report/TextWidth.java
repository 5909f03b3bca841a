package org.glotip.report;

/** How much room a text takes, in characters and not by a font, which differs between machines. */
final class TextWidth {
  private TextWidth() {}

  /** Width in Latin letters; an ideograph is two wide. */
  static int of(String text) {
    return text.codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum();
  }

  /** Lines that a text takes when it is wrapped at a width; at least one. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + Math.max(0, of(line) - 1) / width).sum();
  }
}

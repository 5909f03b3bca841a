package org.glotip.intake;

/** Tells texts that are meant as a number, in digits of any script, from other texts. */
final class WrittenNumber {
  /** No number is written longer. */
  private static final int LONGEST = 40;

  private static final String SIGNS = ".,'\u2019\u066B\u066C<>=+-\u2212%~\u2248\u2264\u2265";

  private WrittenNumber() {}

  /** Whether a text holds digits, and nothing else but blanks and signs that go with them. */
  static boolean is(String text) {
    return text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().allMatch(WrittenNumber::belongs);
  }

  private static boolean belongs(int point) {
    return Character.isDigit(point)
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || SIGNS.indexOf(point) >= 0;
  }
}

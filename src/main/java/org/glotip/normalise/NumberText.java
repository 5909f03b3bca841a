package org.glotip.normalise;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of a count without habits of writing: lower case, Western digits, no accents, one kind
 * of space, apostrophe, comma and quotation mark. Signs that could change a number stay as they
 * are: fractions, circled numbers, a stroke through a sign.
 */
final class NumberText {
  private static final char FOOTNOTE = '*';
  private static final char UNKNOWN = '\uFFFD';
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String ONE_FORM_FROM = "’‘ʼ´`′٬،“”„«»";
  private static final String ONE_FORM_TO = "'''''''" + ",\"\"\"\"\"";

  private final StringBuilder plain = new StringBuilder();
  private int spaces;

  private NumberText() {}

  static String plain(String text) {
    NumberText result = new NumberText();
    text.codePoints().forEach(result::add);
    return result.plain.toString().toLowerCase(Locale.ROOT);
  }

  private void add(int letter) {
    if (letter > ' ' && letter < 0x7F) {
      emit((char) letter);
    } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      // A line break between two digits parts two numbers; a single space may group one.
      spaces += Character.getType(letter) == Character.SPACE_SEPARATOR ? 1 : 2;
    } else if (Character.isDigit(letter)) {
      emit((char) ('0' + Character.digit(letter, 10)));
    } else if (!isSilent(letter)) {
      addOther(letter);
    }
  }

  private static boolean isSilent(int letter) {
    return Character.getType(letter) == Character.FORMAT || letter == 'ـ';
  }

  private void addOther(int letter) {
    int form = letter < 0x10000 ? ONE_FORM_FROM.indexOf(letter) : -1;
    if (form >= 0) {
      emit(ONE_FORM_TO.charAt(form));
    } else if (SUPERSCRIPTS.indexOf(letter) >= 0) {
      // Ten with a raised figure is as likely a power as a footnote.
      emit(endsWithTen() ? UNKNOWN : FOOTNOTE);
    } else if (keepsItsForm(letter)) {
      emitAll(Character.toString(letter));
    } else {
      emitAll(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD));
    }
  }

  /** Decomposed, these would turn into other numbers or words: ½, ②, №, ª. */
  private static boolean keepsItsForm(int letter) {
    int type = Character.getType(letter);
    return type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_SYMBOL
        || letter == 'ª'
        || letter == 'º';
  }

  private boolean endsWithTen() {
    int end = plain.length();
    return end >= 2
        && plain.substring(end - 2).equals("10")
        && (end == 2 || !isDigit(plain.charAt(end - 3)));
  }

  private void emitAll(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean accent = Character.getType(letter) == Character.NON_SPACING_MARK;
      if (!accent || !afterLetter()) {
        emit(letter);
      }
    }
  }

  private boolean afterLetter() {
    return spaces == 0
        && !plain.isEmpty()
        && Character.isLetter(plain.codePointBefore(plain.length()));
  }

  private void emit(char letter) {
    if (spaces > 0 && !plain.isEmpty()) {
      boolean parts = spaces > 1 && isDigit(plain.charAt(plain.length() - 1)) && isDigit(letter);
      plain.append(parts ? "  " : " ");
    }
    spaces = 0;
    plain.append(letter);
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}

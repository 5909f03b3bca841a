package org.glotip.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glotip.model.Column;
import org.glotip.reference.Term;
import org.glotip.reference.TermConcept;
import org.jspecify.annotations.Nullable;

/**
 * The wordings a long table is known by.
 *
 * @param columns column by folded wording
 * @param synthetic folded wordings that mark a table as made up
 */
record Wordings(Map<String, Column> columns, List<String> synthetic) {
  /** No wording is near this long; a longer text need not be folded to know it is none. */
  private static final int LONGEST_WORDING = 200;

  static Wordings of(List<Term> terms) {
    Map<String, Column> columns = new HashMap<>();
    terms.stream()
        .filter(term -> term.concept() == TermConcept.COLUMN)
        .forEach(term -> columns.putIfAbsent(fold(term.label()), Column.valueOf(term.code())));
    List<String> synthetic =
        terms.stream()
            .filter(term -> term.concept() == TermConcept.SYNTHETIC)
            .map(term -> fold(term.label()))
            .distinct()
            .toList();
    return new Wordings(columns, synthetic);
  }

  /** The column a text names; null if it names none. */
  @Nullable Column column(String text) {
    return text.length() > LONGEST_WORDING ? null : columns.get(fold(text));
  }

  /** Whether a text says that its table is made up. */
  boolean marksSynthetic(String text) {
    if (text.isBlank()) {
      return false;
    }
    String folded = fold(text);
    return synthetic.stream().anyMatch(folded::contains);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007F') {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits alone, in lower case, without accents. */
  static String fold(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain = plain.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    int letter;
    for (int i = 0; i < plain.length(); i += Character.charCount(letter)) {
      letter = plain.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        folded.appendCodePoint(letter);
      }
    }
    return folded.toString();
  }
}

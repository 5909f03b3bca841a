package org.glotip.normalise;

import java.util.Set;
import org.glotip.reference.WordRole;

/**
 * A piece of the text of a count.
 *
 * @param kind what it is
 * @param text the piece, in plain form
 * @param number its number; 0 for other kinds
 * @param roles what it can mean; empty for other kinds than words
 */
record NumberToken(Kind kind, String text, long number, Set<WordRole> roles) {

  enum Kind {
    NUMBER,
    WORD,
    /** Brackets, quotation marks, footnote marks, punctuation: no part of the number. */
    DECORATION,
    /** Anything else; a text with it is read only if it stands in a remark. */
    UNKNOWN
  }

  static NumberToken of(Kind kind, String text) {
    return new NumberToken(kind, text, 0, Set.of());
  }

  static NumberToken number(String text, long number) {
    return new NumberToken(Kind.NUMBER, text, number, Set.of());
  }

  static NumberToken word(String text, Set<WordRole> roles) {
    return new NumberToken(Kind.WORD, text, 0, roles);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean can(WordRole role) {
    return roles.contains(role);
  }

  /** Whether it is a word of letters, not a sign. */
  boolean isSpelt() {
    return Character.isLetter(text.charAt(0));
  }
}

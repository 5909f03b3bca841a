package org.glotip.reference;

/** What the wordings of long tables and of answers stand for. */
public enum TermConcept {
  /** A column; the code is that of {@link org.glotip.model.Column}. */
  COLUMN,
  INDICATOR,
  /** What the category is: {@code _T}, FORM, CITIZENSHIP or REPATRIATION. */
  DIMENSION,
  FORM,
  SEX,
  AGE,
  /** Sex and age in one word, such as "girls"; the code is both with a point between. */
  SEX_AND_AGE,
  /** COUNT for numbers of persons or cases; RATE for anything computed, which is not read. */
  UNIT,
  /** A text that marks a table as made up. */
  SYNTHETIC,
  /** An answer in words, or a mark: YES, NO, PARTIAL or UNKNOWN. */
  ANSWER,
  /** A month; the code is its number from 1. */
  MONTH,
  /** A word in a date that says nothing. */
  DATE_WORD
}

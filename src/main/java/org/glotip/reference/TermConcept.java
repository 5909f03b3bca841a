package org.glotip.reference;

/** What the wordings of a long table stand for. */
public enum TermConcept {
  /** A column; the code is that of {@link org.glotip.model.Column}. */
  COLUMN,
  INDICATOR,
  /** What the category is: {@code _T}, FORM, CITIZENSHIP or REPATRIATION. */
  DIMENSION,
  FORM,
  SEX,
  AGE,
  /** COUNT for numbers of persons or cases; RATE for anything computed, which is not read. */
  UNIT,
  /** A text that marks a table as made up. */
  SYNTHETIC
}

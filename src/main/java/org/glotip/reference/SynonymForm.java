package org.glotip.reference;

/** What sort of label a synonym is. */
public enum SynonymForm {
  /** The short name the United Nations print. */
  OFFICIAL,
  NAME,
  LONG,
  FORMER,
  ABBREVIATION,
  DEMONYM,
  /** A declined form of a name. */
  CASE,
  /** A city, province or constituent country within the country. */
  PLACE,
  MISSPELLING,
  /** A wording that is not a country. */
  WORDING
}

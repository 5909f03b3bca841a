package org.glotip.reference;

/** Where a count comes from. */
public enum SourceKind {
  /** A long table, such as the public history. */
  LONG_TABLE,
  /** A questionnaire as a country sent it. */
  RETURN,
  /** A decision of a person. */
  CORRECTION
}

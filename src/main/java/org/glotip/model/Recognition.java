package org.glotip.model;

/** What the cells of a questionnaire were found by, from sure to less sure. */
public enum Recognition {
  /** The names of its cells. */
  NAMES,
  /** The texts beside its cells. */
  ANCHORS,
  /** The names in the first column of a text file. */
  FIELDS
}

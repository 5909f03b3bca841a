package org.glotip.reference;

/** How a source of higher rank takes the place of another. */
public enum Replacement {
  /** Count by count: what the higher source leaves blank stays as it was. */
  ONE_BY_ONE,
  /** All counts of a reporter, indicator and year, as soon as the higher source gives a number. */
  WHOLE
}

package org.glotip.validate;

/** Why a sum of a return does not hold; what a rule names by its parameter {@code cause}. */
enum SumCause {
  /** The number of a part is the total. */
  TOTAL_IN_PART,
  /** The number is ten, a hundred or a thousand times too large or too small. */
  SCALED,
  /** Two digits beside each other are exchanged. */
  DIGITS_EXCHANGED,
  /** One digit is missing, or there is one too many. */
  DIGIT_LOST,
  /** The right numbers stand in each other's cells. */
  CELLS_EXCHANGED,
  /** The numbers of a table and year stand a row too low or too high. */
  ROWS_SHIFTED,
  /** The numbers of females and males of a table and year stand in each other's cells. */
  SEXES_EXCHANGED,
  /** The numbers of two years of a table stand in each other's cells. */
  YEARS_EXCHANGED,
  /** One smallest set of cells mends the sums, for a reason not known. */
  UNKNOWN,
  /** Several sets of cells are equally small. */
  SEVERAL,
  /** No small set of cells mends the sums. */
  MANY;

  /** Whether the cause explains the numbers found. */
  boolean isExplained() {
    return compareTo(UNKNOWN) < 0;
  }

  /** Whether a whole table stands out of place. */
  boolean isOfTable() {
    return this == ROWS_SHIFTED || this == SEXES_EXCHANGED || this == YEARS_EXCHANGED;
  }
}

package org.glotip.intake;

import java.util.List;
import java.util.OptionalInt;

/**
 * Two or more columns of one name, such as a number beside the text it was made from.
 *
 * @param positions 1-based positions of the columns
 */
record DoubledColumn(List<Integer> positions) {
  /** Signs that only part the digits of a number, or words. */
  private static final String SEPARATORS = "[\\s\\u00a0\\u202f,']+";

  /**
   * The first column that says all that the others say. It can be read for all of them without
   * guessing.
   *
   * @param rows the rows below the header
   * @return its 1-based position; empty where each column lacks or contradicts something
   */
  OptionalInt fullest(List<SheetRow> rows) {
    return positions.stream()
        .filter(position -> rows.stream().allMatch(row -> saysAll(row, position)))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private boolean saysAll(SheetRow row, int position) {
    String text = text(row, position);
    return positions.stream()
        .map(other -> text(row, other))
        .allMatch(other -> other.isEmpty() || other.equals(text));
  }

  private static String text(SheetRow row, int position) {
    return position > row.texts().size()
        ? ""
        : row.texts().get(position - 1).replaceAll(SEPARATORS, "");
  }
}

package org.glotip.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells. Rows and columns are 1-based, and the last ones belong to it.
 *
 * @param firstRow its first row
 * @param firstColumn its first column
 * @param lastRow its last row
 * @param lastColumn its last column
 */
record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  private static final Pattern AREA =
      Pattern.compile(
          "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

  /** The area that a text such as {@code $C$5} or {@code C5:E5} names; empty where it is none. */
  static Optional<CellArea> of(String text) {
    Matcher found = AREA.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(found.group(2));
    int column = column(found.group(1));
    boolean single = found.group(3) == null;
    int otherRow = single ? row : Integer.parseInt(found.group(4));
    int otherColumn = single ? column : column(found.group(3));
    return Optional.of(
        new CellArea(
            Math.min(row, otherRow),
            Math.min(column, otherColumn),
            Math.max(row, otherRow),
            Math.max(column, otherColumn)));
  }

  /** Its first cell. */
  Place first() {
    return new Place(firstRow, firstColumn);
  }

  /** Whether a cell lies in it. */
  boolean contains(Place place) {
    return place.row() >= firstRow
        && place.row() <= lastRow
        && place.column() >= firstColumn
        && place.column() <= lastColumn;
  }

  /** Number of its cells. */
  long size() {
    return (lastRow - firstRow + 1L) * (lastColumn - firstColumn + 1L);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (letters.charAt(i) & 0x1F);
    }
    return column;
  }
}

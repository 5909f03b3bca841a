package org.glotip.intake;

/**
 * A cell within its sheet; ordered by row, then column.
 *
 * @param row 1-based row
 * @param column 1-based column
 */
record Place(int row, int column) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    return row == other.row
        ? Integer.compare(column, other.column)
        : Integer.compare(row, other.row);
  }
}

package org.glotip.intake;

import java.util.Comparator;

/**
 * A cell within its sheet; ordered by row, then column.
 *
 * @param row 1-based row
 * @param column 1-based column
 */
record Place(int row, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::row).thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}

package org.glotip.disclosure;

import java.util.Arrays;

/**
 * Changes of ranges in the order in which they were made, so that they can be taken back: a search
 * that copies all ranges at each step spends most of its time on copies.
 */
final class Trail {
  private static final int FIRST_SIZE = 64;

  private int[] cells = new int[FIRST_SIZE];
  private long[] lows = new long[FIRST_SIZE];
  private long[] highs = new long[FIRST_SIZE];
  private int size;

  /** Number of changes so far. */
  int size() {
    return size;
  }

  /** The place of the count that a change was made of. */
  int cell(int change) {
    return cells[change];
  }

  /** Remembers the range of a count that is about to change. */
  void add(int cell, long low, long high) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * size);
      lows = Arrays.copyOf(lows, 2 * size);
      highs = Arrays.copyOf(highs, 2 * size);
    }
    cells[size] = cell;
    lows[size] = low;
    highs[size] = high;
    size++;
  }

  /** Takes back all changes but the first so many. */
  void undo(int kept, long[] low, long[] high) {
    while (size > kept) {
      size--;
      low[cells[size]] = lows[size];
      high[cells[size]] = highs[size];
    }
  }

  /** Forgets all changes; they stay made. */
  void clear() {
    size = 0;
  }
}

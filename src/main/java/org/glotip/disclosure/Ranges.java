package org.glotip.disclosure;

import java.util.Arrays;

/** For every cell the least and the greatest number it can still hold; changes can be undone. */
final class Ranges {
  private final long[] low;
  private final long[] high;
  private long[] trail = new long[1024];
  private int length;

  Ranges(long[] low, long[] high) {
    this.low = low.clone();
    this.high = high.clone();
  }

  long low(int cell) {
    return low[cell];
  }

  long high(int cell) {
    return high[cell];
  }

  boolean isFixed(int cell) {
    return low[cell] == high[cell];
  }

  /** Narrows a cell; false if nothing is left of it. */
  boolean narrow(int cell, long least, long greatest) {
    long newLow = Math.max(low[cell], least);
    long newHigh = Math.min(high[cell], greatest);
    if (newLow > newHigh) {
      return false;
    }
    if (newLow != low[cell] || newHigh != high[cell]) {
      remember(cell);
      low[cell] = newLow;
      high[cell] = newHigh;
    }
    return true;
  }

  /** A point to come back to. */
  int mark() {
    return length;
  }

  /** Takes back every change since a mark. */
  void undo(int mark) {
    while (length > mark) {
      length -= 3;
      int cell = (int) trail[length];
      low[cell] = trail[length + 1];
      high[cell] = trail[length + 2];
    }
  }

  private void remember(int cell) {
    if (length + 3 > trail.length) {
      trail = Arrays.copyOf(trail, 2 * trail.length);
    }
    trail[length] = cell;
    trail[length + 1] = low[cell];
    trail[length + 2] = high[cell];
    length += 3;
  }
}

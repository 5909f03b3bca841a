package org.glotip.disclosure;

import java.util.Arrays;

/**
 * Distinct numbers that each cell has been seen to hold in some filling, up to as many as matter.
 */
final class SeenNumbers {
  private static final long[] NONE = {};

  private final long[][] seen;
  private final int[] wanted;

  /**
   * No witness yet.
   *
   * @param wanted how many numbers matter for each cell
   */
  SeenNumbers(int[] wanted) {
    this.wanted = wanted.clone();
    seen = new long[wanted.length][];
    Arrays.fill(seen, NONE);
  }

  /** Adds the filling that the ranges of these cells are fixed to. */
  void add(int[] cells, Ranges ranges) {
    for (int cell : cells) {
      add(cell, ranges.low(cell));
    }
  }

  private void add(int cell, long number) {
    long[] numbers = seen[cell];
    if (numbers.length >= wanted[cell]) {
      return;
    }
    int place = Arrays.binarySearch(numbers, number);
    if (place < 0) {
      long[] more = new long[numbers.length + 1];
      int at = -place - 1;
      System.arraycopy(numbers, 0, more, 0, at);
      more[at] = number;
      System.arraycopy(numbers, at, more, at + 1, numbers.length - at);
      seen[cell] = more;
    }
  }

  /** Whether enough numbers have been seen. */
  boolean isEnough(int cell) {
    return seen[cell].length >= wanted[cell];
  }

  /** The numbers seen, from least to greatest. */
  long[] of(int cell) {
    return seen[cell].clone();
  }
}

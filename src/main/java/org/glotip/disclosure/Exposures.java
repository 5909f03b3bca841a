package org.glotip.disclosure;

import java.util.BitSet;

/** Collects what a reader finds out about hidden counts of a return. */
final class Exposures {
  private final BitSet down = new BitSet();
  private final BitSet up = new BitSet();
  private final BitSet sums = new BitSet();
  private int size;

  /**
   * Some sums give a count away.
   *
   * @param lower whether they exclude small numbers that must stay possible
   * @param higher whether they exclude great ones
   */
  void add(int cell, boolean lower, boolean higher, int[] by) {
    down.set(cell, lower || down.get(cell));
    up.set(cell, higher || up.get(cell));
    for (int sum : by) {
      sums.set(sum);
    }
    size++;
  }

  boolean isNone() {
    return size == 0;
  }

  boolean has(int cell) {
    return down.get(cell) || up.get(cell);
  }

  Exposure exposure() {
    return new Exposure(down, up, sums, size);
  }
}

package org.glotip.disclosure;

import java.util.Arrays;

/**
 * Looks for fillings of cells that hang together: numbers for all hidden cells that satisfy every
 * sum in use. Each filling found is a witness for one value of each cell.
 */
final class Search {
  /** What a search found out. */
  enum Outcome {
    FOUND,
    NONE,
    /** The steps ran out. */
    OPEN
  }

  private final Ranges ranges;
  private final Tightening tightening;
  private final SeenNumbers seenNumbers;
  private final int[] cells;
  private final long mostSteps;
  private int[] branchCell = new int[64];
  private long[] branchLow = new long[64];
  private long[] branchHigh = new long[64];
  private int[] branchMark = new int[64];
  private int[] branchStart = new int[64];
  private int depth;
  private int turn;

  /**
   * A search among cells that hang together.
   *
   * @param cells the cells, neighbours near each other
   * @param mostSteps most branchings of one search
   */
  Search(
      Ranges ranges, Tightening tightening, SeenNumbers seenNumbers, int[] cells, long mostSteps) {
    this.ranges = ranges;
    this.tightening = tightening;
    this.seenNumbers = seenNumbers;
    this.cells = cells;
    this.mostSteps = mostSteps;
  }

  /** Whether there is any filling. */
  Outcome any() {
    return with(cells[0], ranges.low(cells[0]), ranges.high(cells[0]));
  }

  /** Whether there is a filling with a cell between two numbers. */
  Outcome with(int cell, long least, long greatest) {
    int mark = ranges.mark();
    turn++;
    depth = 0;
    Outcome outcome = tightening.narrow(cell, least, greatest) ? branch() : Outcome.NONE;
    ranges.undo(mark);
    return outcome;
  }

  private Outcome branch() {
    int next = 0;
    for (long steps = 0; steps < mostSteps; steps++) {
      while (next < cells.length && ranges.isFixed(cells[next])) {
        next++;
      }
      if (next == cells.length) {
        seenNumbers.add(cells, ranges);
        return Outcome.FOUND;
      }
      if (!split(next)) {
        next = back();
        if (next < 0) {
          return Outcome.NONE;
        }
      }
    }
    return Outcome.OPEN;
  }

  /** Tries one half of a cell's range, which half changes from turn to turn; keeps the other. */
  private boolean split(int next) {
    int cell = cells[next];
    long low = ranges.low(cell);
    long high = ranges.high(cell);
    long middle = low + (high - low) / 2;
    boolean lower = ((turn + next * 7 + (next >> 3)) & 1) == 0;
    push(next, lower ? middle + 1 : low, lower ? high : middle);
    return lower ? tightening.narrow(cell, low, middle) : tightening.narrow(cell, middle + 1, high);
  }

  private void push(int next, long low, long high) {
    if (depth == branchCell.length) {
      grow();
    }
    branchStart[depth] = next;
    branchCell[depth] = cells[next];
    branchLow[depth] = low;
    branchHigh[depth] = high;
    branchMark[depth] = ranges.mark();
    depth++;
  }

  private void grow() {
    int size = 2 * depth;
    branchStart = Arrays.copyOf(branchStart, size);
    branchCell = Arrays.copyOf(branchCell, size);
    branchLow = Arrays.copyOf(branchLow, size);
    branchHigh = Arrays.copyOf(branchHigh, size);
    branchMark = Arrays.copyOf(branchMark, size);
  }

  /** Goes to the last half not tried that holds; -1 if there is none. */
  private int back() {
    while (depth > 0) {
      depth--;
      ranges.undo(branchMark[depth]);
      if (tightening.narrow(branchCell[depth], branchLow[depth], branchHigh[depth])) {
        return branchStart[depth];
      }
    }
    return -1;
  }
}

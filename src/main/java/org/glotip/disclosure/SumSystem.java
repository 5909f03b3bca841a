package org.glotip.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The sums of one return in a form in which ranges of counts can be narrowed quickly. */
final class SumSystem {
  /** Bounds that creep on from round to round are left as they are. */
  private static final int ROUNDS = 6;

  private final int[][] parts;
  private final int[] totals;
  private final int[][] cells;
  private final boolean[] complete;
  private final int[][] sumsOf;

  /**
   * Sums in the order in which a reader trusts them.
   *
   * @param size number of counts
   */
  SumSystem(List<Sum> sums, int size) {
    parts = new int[sums.size()][];
    totals = new int[sums.size()];
    cells = new int[sums.size()][];
    complete = new boolean[sums.size()];
    BitSet[] index = new BitSet[size];
    Arrays.setAll(index, i -> new BitSet());
    for (int sum = 0; sum < parts.length; sum++) {
      parts[sum] = sums.get(sum).parts().stream().mapToInt(Integer::intValue).toArray();
      totals[sum] = sums.get(sum).total();
      complete[sum] = sums.get(sum).complete();
      cells[sum] = withTotal(totals[sum], parts[sum]);
      index[totals[sum]].set(sum);
      for (int part : parts[sum]) {
        index[part].set(sum);
      }
    }
    sumsOf = new int[size][];
    Arrays.setAll(sumsOf, i -> index[i].stream().toArray());
  }

  private static int[] withTotal(int total, int[] parts) {
    int[] all = new int[parts.length + 1];
    all[0] = total;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return all;
  }

  int count() {
    return parts.length;
  }

  /** Places of all counts of a sum, the total first. */
  int[] cells(int sum) {
    return cells[sum];
  }

  boolean isComplete(int sum) {
    return complete[sum];
  }

  /** Sums that a count stands in. */
  int[] sumsOf(int cell) {
    return sumsOf[cell];
  }

  /** Whether a sum can add up by itself. */
  boolean isPossible(int sum, long[] low, long[] high) {
    long least = 0;
    long greatest = 0;
    for (int part : parts[sum]) {
      least += low[part];
      greatest += high[part];
    }
    return least <= high[totals[sum]] && (!complete[sum] || greatest >= low[totals[sum]]);
  }

  /** Narrows the counts of one sum by this sum alone; false if nothing is left of one. */
  boolean narrow(int sum, long[] low, long[] high) {
    return narrow(sum, low, high, new BitSet());
  }

  /**
   * Takes one sum after the other, and leaves out those that contradict the ones before.
   *
   * @param without sums that are not taken
   * @param first the sum that is taken first; -1 for none
   * @return the sums taken; the ranges are narrowed by all of them
   */
  BitSet trusted(BitSet without, int first, long[] low, long[] high) {
    BitSet trusted = new BitSet();
    if (first >= 0 && !without.get(first)) {
      take(first, trusted, low, high);
    }
    for (int sum = 0; sum < parts.length; sum++) {
      if (sum != first && !without.get(sum)) {
        take(sum, trusted, low, high);
      }
    }
    return trusted;
  }

  private void take(int sum, BitSet trusted, long[] low, long[] high) {
    long[] lowBefore = low.clone();
    long[] highBefore = high.clone();
    BitSet queue = new BitSet();
    queue.set(sum);
    trusted.set(sum);
    if (!tighten(trusted, queue, low, high)) {
      trusted.clear(sum);
      System.arraycopy(lowBefore, 0, low, 0, low.length);
      System.arraycopy(highBefore, 0, high, 0, high.length);
    }
  }

  /** By how much the parts exceed the total; 0 if a sum with a missing part falls short. */
  long excess(int sum, long[] numbers) {
    long excess = -numbers[totals[sum]];
    for (int part : parts[sum]) {
      excess += numbers[part];
    }
    return complete[sum] ? excess : Math.max(0, excess);
  }

  /**
   * Narrows by all these sums until nothing changes, or for very long; false if they leave nothing
   * of a count.
   */
  boolean tighten(BitSet sums, long[] low, long[] high) {
    return tighten(sums, (BitSet) sums.clone(), low, high);
  }

  /** Narrows by the sums that hang on a count which changed. */
  boolean tightenFrom(int cell, BitSet sums, long[] low, long[] high) {
    BitSet queue = new BitSet();
    for (int sum : sumsOf[cell]) {
      queue.set(sum);
    }
    queue.and(sums);
    return tighten(sums, queue, low, high);
  }

  private boolean tighten(BitSet sums, BitSet queue, long[] low, long[] high) {
    int rounds = ROUNDS * (parts.length + 1);
    for (int sum = queue.nextSetBit(0); sum >= 0; sum = queue.nextSetBit(0)) {
      queue.clear(sum);
      BitSet changed = new BitSet();
      if (--rounds < 0) {
        return true;
      }
      if (!narrow(sum, low, high, changed)) {
        return false;
      }
      for (int cell = changed.nextSetBit(0); cell >= 0; cell = changed.nextSetBit(cell + 1)) {
        for (int other : sumsOf[cell]) {
          if (other != sum && sums.get(other)) {
            queue.set(other);
          }
        }
      }
    }
    return true;
  }

  private boolean narrow(int sum, long[] low, long[] high, BitSet changed) {
    long least = 0;
    long greatest = 0;
    for (int part : parts[sum]) {
      least += low[part];
      greatest += high[part];
    }
    int total = totals[sum];
    boolean whole = complete[sum];
    if (!set(total, least, whole ? greatest : high[total], low, high, changed)) {
      return false;
    }
    // What the total leaves to all parts together beyond, and below, their own ends.
    long spare = high[total] - least;
    long lack = whole ? greatest - low[total] : Long.MAX_VALUE;
    for (int part : parts[sum]) {
      long partLow = low[part];
      long from = whole ? high[part] - lack : partLow;
      if (!set(part, from, partLow + spare, low, high, changed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean set(
      int cell, long from, long to, long[] low, long[] high, BitSet changed) {
    if (from > low[cell]) {
      low[cell] = from;
      changed.set(cell);
    }
    if (to < high[cell]) {
      high[cell] = to;
      changed.set(cell);
    }
    return low[cell] <= high[cell];
  }
}

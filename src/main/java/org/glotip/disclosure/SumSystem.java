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

  /** Sums that wait to be narrowed by, a bit each; none between two calls. */
  private final long[] waiting;

  private final Trail trail = new Trail();

  /**
   * Sums in the order in which a reader trusts them.
   *
   * @param size number of counts
   */
  SumSystem(List<Sum> sums, int size) {
    parts = new int[sums.size()][];
    totals = new int[sums.size()];
    cells = new int[sums.size()][];
    waiting = new long[sums.size() / Long.SIZE + 1];
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
    boolean possible = narrow(sum, low, high, trail);
    trail.clear();
    return possible;
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
    enqueue(sum);
    trusted.set(sum);
    if (!tighten(trusted, low, high, trail)) {
      trusted.clear(sum);
      trail.undo(0, low, high);
    }
    trail.clear();
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
    for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
      enqueue(sum);
    }
    boolean possible = tighten(sums, low, high, trail);
    trail.clear();
    return possible;
  }

  /**
   * Narrows by the sums that hang on a count which changed.
   *
   * @param changes where each change is remembered
   */
  boolean tightenFrom(int cell, BitSet sums, long[] low, long[] high, Trail changes) {
    enqueueSumsOf(cell, -1, sums);
    return tighten(sums, low, high, changes);
  }

  private void enqueue(int sum) {
    waiting[sum / Long.SIZE] |= 1L << sum;
  }

  private void enqueueSumsOf(int cell, int but, BitSet sums) {
    for (int sum : sumsOf[cell]) {
      if (sum != but && sums.get(sum)) {
        enqueue(sum);
      }
    }
  }

  /** The first sum that waits, which no longer does; -1 if none does. */
  private int next() {
    for (int word = 0; word < waiting.length; word++) {
      long bits = waiting[word];
      if (bits != 0) {
        waiting[word] = bits & (bits - 1);
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
      }
    }
    return -1;
  }

  private boolean tighten(BitSet sums, long[] low, long[] high, Trail changes) {
    int rounds = ROUNDS * (parts.length + 1);
    for (int sum = next(); sum >= 0; sum = next()) {
      int done = changes.size();
      if (--rounds < 0) {
        Arrays.fill(waiting, 0);
        return true;
      }
      if (!narrow(sum, low, high, changes)) {
        Arrays.fill(waiting, 0);
        return false;
      }
      for (int change = done; change < changes.size(); change++) {
        enqueueSumsOf(changes.cell(change), sum, sums);
      }
    }
    return true;
  }

  private boolean narrow(int sum, long[] low, long[] high, Trail changes) {
    long least = 0;
    long greatest = 0;
    for (int part : parts[sum]) {
      least += low[part];
      greatest += high[part];
    }
    int total = totals[sum];
    boolean whole = complete[sum];
    if (!set(total, least, whole ? greatest : high[total], low, high, changes)) {
      return false;
    }
    // What the total leaves to all parts together beyond, and below, their own ends.
    long spare = high[total] - least;
    long lack = whole ? greatest - low[total] : Long.MAX_VALUE;
    for (int part : parts[sum]) {
      long partLow = low[part];
      long from = whole ? high[part] - lack : partLow;
      if (!set(part, from, partLow + spare, low, high, changes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean set(int cell, long from, long to, long[] low, long[] high, Trail changes) {
    long least = low[cell];
    long greatest = high[cell];
    if (from > least || to < greatest) {
      changes.add(cell, least, greatest);
      low[cell] = Math.max(from, least);
      high[cell] = Math.min(to, greatest);
    }
    return low[cell] <= high[cell];
  }
}

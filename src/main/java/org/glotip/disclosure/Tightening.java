package org.glotip.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * Narrows cells by sums until nothing changes: the total lies between the sums of the parts'
 * bounds, and each part between what the total and the other parts leave.
 *
 * <p>For one sum of whole numbers this is exact; for several together it may leave values that only
 * a search can exclude.
 */
final class Tightening {
  private final Ranges ranges;
  private final int[][] parts;
  private final int[] totals;
  private final boolean[] complete;
  private final boolean[] used;
  private final boolean[] queued;
  private final int[][] sumsOf;

  /**
   * Sums that wait, each once: a ring with room for all. Boxed numbers took a fifth of the time.
   */
  private final int[] queue;

  private int first;
  private int waiting;

  Tightening(Ranges ranges, List<Identity> identities, int cells) {
    this.ranges = ranges;
    int count = identities.size();
    parts = new int[count][];
    totals = new int[count];
    complete = new boolean[count];
    used = new boolean[count];
    queued = new boolean[count];
    queue = new int[count];
    int[] degree = new int[cells];
    for (int i = 0; i < count; i++) {
      Identity identity = identities.get(i);
      parts[i] = identity.parts().stream().mapToInt(Integer::intValue).toArray();
      totals[i] = identity.total();
      complete[i] = identity.complete();
      degree[totals[i]]++;
      for (int part : parts[i]) {
        degree[part]++;
      }
    }
    sumsOf = index(degree);
  }

  private int[][] index(int[] degree) {
    int[][] sums = new int[degree.length][];
    Arrays.setAll(sums, cell -> new int[degree[cell]]);
    int[] filled = new int[degree.length];
    for (int i = 0; i < totals.length; i++) {
      sums[totals[i]][filled[totals[i]]++] = i;
      for (int part : parts[i]) {
        sums[part][filled[part]++] = i;
      }
    }
    return sums;
  }

  /** Whether a sum is in use. */
  boolean isUsed(int sum) {
    return used[sum];
  }

  /** Takes a sum into use; false, and nothing changes, if it contradicts those in use. */
  boolean use(int sum) {
    int mark = ranges.mark();
    used[sum] = true;
    enqueue(sum);
    if (settle()) {
      return true;
    }
    used[sum] = false;
    ranges.undo(mark);
    return false;
  }

  /** Narrows one cell and all that hangs on it; false if no filling is left. */
  boolean narrow(int cell, long least, long greatest) {
    return change(cell, least, greatest) && settle();
  }

  /** Cells that stand in a sum in use together with a cell, and the cell itself. */
  int[] neighbours(int cell) {
    return Arrays.stream(sumsOf[cell])
        .filter(sum -> used[sum])
        .flatMap(sum -> Arrays.stream(cells(sum)))
        .toArray();
  }

  /** Sums in use that a cell stands in. */
  int[] sumsInUse(int cell) {
    return Arrays.stream(sumsOf[cell]).filter(sum -> used[sum]).toArray();
  }

  private int[] cells(int sum) {
    int[] all = Arrays.copyOf(parts[sum], parts[sum].length + 1);
    all[parts[sum].length] = totals[sum];
    return all;
  }

  private boolean settle() {
    while (waiting > 0) {
      int sum = next();
      if (!tighten(sum)) {
        forget();
        return false;
      }
    }
    return true;
  }

  private void forget() {
    while (waiting > 0) {
      next();
    }
  }

  private int next() {
    int sum = queue[first];
    first = first + 1 == queue.length ? 0 : first + 1;
    waiting--;
    queued[sum] = false;
    return sum;
  }

  private boolean tighten(int sum) {
    long least = 0;
    long greatest = 0;
    for (int part : parts[sum]) {
      least += ranges.low(part);
      greatest += ranges.high(part);
    }
    int total = totals[sum];
    if (!change(total, least, complete[sum] ? greatest : Long.MAX_VALUE)) {
      return false;
    }
    long spare = ranges.high(total) - least;
    long needed = complete[sum] ? greatest - ranges.low(total) : Long.MAX_VALUE;
    for (int part : parts[sum]) {
      long low = ranges.low(part);
      long high = ranges.high(part);
      long must = complete[sum] ? high - needed : low;
      if ((high - low > spare || must > low) && !change(part, must, low + spare)) {
        return false;
      }
    }
    return true;
  }

  private boolean change(int cell, long least, long greatest) {
    long low = ranges.low(cell);
    long high = ranges.high(cell);
    if (!ranges.narrow(cell, least, greatest)) {
      forget();
      return false;
    }
    if (low != ranges.low(cell) || high != ranges.high(cell)) {
      for (int sum : sumsOf[cell]) {
        enqueue(sum);
      }
    }
    return true;
  }

  private void enqueue(int sum) {
    if (used[sum] && !queued[sum]) {
      queued[sum] = true;
      int last = first + waiting;
      queue[last < queue.length ? last : last - queue.length] = sum;
      waiting++;
    }
  }
}

package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts not fixed by their ranges that hang together over sums. */
final class Cluster {
  private final int[] cells;
  private final BitSet sums;
  private final boolean tree;

  private Cluster(int[] cells, BitSet sums, boolean tree) {
    this.cells = cells;
    this.sums = sums;
    this.tree = tree;
  }

  /** Places of the counts. */
  int[] cells() {
    return cells;
  }

  /** The sums. */
  BitSet sums() {
    return sums;
  }

  /** Whether no two ways lead from one count to another, so that narrowing sum by sum is exact. */
  boolean tree() {
    return tree;
  }

  /** All clusters, in the order of their first count. */
  static List<Cluster> of(SumSystem system, BitSet used, long[] low, long[] high) {
    List<Cluster> clusters = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int cell = 0; cell < low.length; cell++) {
      if (low[cell] < high[cell] && !seen.get(cell)) {
        clusters.add(around(cell, system, used, low, high, seen));
      }
    }
    return clusters;
  }

  private static Cluster around(
      int first, SumSystem system, BitSet used, long[] low, long[] high, BitSet seen) {
    List<Integer> cells = new ArrayList<>(List.of(first));
    BitSet sums = new BitSet();
    int ties = 0;
    seen.set(first);
    for (int i = 0; i < cells.size(); i++) {
      for (int sum : system.sumsOf(cells.get(i))) {
        if (!used.get(sum)) {
          continue;
        }
        ties++;
        sums.set(sum);
        for (int next : system.cells(sum)) {
          if (low[next] < high[next] && !seen.get(next)) {
            seen.set(next);
            cells.add(next);
          }
        }
      }
    }
    boolean tree = ties == cells.size() + sums.cardinality() - 1;
    return new Cluster(cells.stream().mapToInt(Integer::intValue).toArray(), sums, tree);
  }
}

package org.glotip.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Looks for counts that can change by one together with a hidden count so that every sum still adds
 * up. If all of them are hidden, no sum tells where the hidden count lies. Finds the cheapest such
 * set, as far as it gets within its steps.
 */
final class Exchange {
  /** More counts than this are never needed to mend a table of sexes, ages and forms. */
  private static final int LONGEST = 24;

  private final SumSystem system;
  private final BitSet sums;
  private final Cost cost;
  private final int mostSteps;
  private final int[] excess;
  private final BitSet changed = new BitSet();
  private final Deque<Integer> path = new ArrayDeque<>();
  private List<Integer> best = List.of();
  private long bestCost = Cost.NEVER;
  private int steps;

  /** What it costs to let a count change. */
  @FunctionalInterface
  interface Cost {
    /** The count cannot change in this direction, or must not. */
    long NEVER = Long.MAX_VALUE / 4;

    /**
     * The cost.
     *
     * @param cell place of the count
     * @param direction 1 for more, -1 for less
     */
    long of(int cell, int direction);
  }

  /**
   * A search.
   *
   * @param sums sums that must still add up
   * @param mostSteps most changes tried
   */
  Exchange(SumSystem system, BitSet sums, Cost cost, int mostSteps) {
    this.system = system;
    this.sums = sums;
    this.cost = cost;
    this.mostSteps = mostSteps;
    this.excess = new int[system.count()];
  }

  /** Counts that change when one count does; empty if none were found. */
  List<Integer> with(int cell, int direction) {
    change(cell, direction);
    search(0);
    return best;
  }

  private void search(long soFar) {
    if (soFar >= bestCost || ++steps > mostSteps || path.size() > LONGEST) {
      return;
    }
    int sum = unbalanced();
    if (sum < 0) {
      bestCost = soFar;
      best = List.copyOf(path);
      return;
    }
    int[] cells = system.cells(sum);
    for (int cell : ordered(cells, sum)) {
      int direction = direction(cells, cell, sum);
      path.push(cell);
      change(cell, direction);
      search(soFar + cost.of(cell, direction));
      change(cell, -direction);
      changed.clear(cell);
      path.pop();
    }
  }

  private List<Integer> ordered(int[] cells, int sum) {
    List<Integer> ordered = new ArrayList<>();
    for (int cell : cells) {
      if (!changed.get(cell) && cost.of(cell, direction(cells, cell, sum)) < Cost.NEVER) {
        ordered.add(cell);
      }
    }
    ordered.sort(
        java.util.Comparator.<Integer>comparingLong(
                cell -> cost.of(cell, direction(cells, cell, sum)))
            .thenComparingInt(cell -> system.sumsOf(cell).length));
    return ordered;
  }

  /** The direction in which a count brings a sum nearer to balance. */
  private int direction(int[] cells, int cell, int sum) {
    int part = excess[sum] > 0 ? -1 : 1;
    return cell == cells[0] ? -part : part;
  }

  /** The sum out of balance with the fewest counts; -1 if all are in balance. */
  private int unbalanced() {
    int found = -1;
    for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
      if (excess[sum] != 0
          && (found < 0 || system.cells(sum).length < system.cells(found).length)) {
        found = sum;
      }
    }
    return found;
  }

  private void change(int cell, int direction) {
    changed.set(cell);
    for (int sum : system.sumsOf(cell)) {
      excess[sum] += cell == system.cells(sum)[0] ? -direction : direction;
    }
  }
}

package org.glotip.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A return as one reader takes its marks, and what he can find out of it. */
final class ReadReturn {
  private final List<GuardedCell> cells;
  private final Mark[] marks;
  private final SuppressionPolicy policy;
  private final SumSystem system;
  private final long[] low;
  private final long[] high;

  /**
   * A reading.
   *
   * @param low least numbers before anything is added up
   * @param high greatest numbers before anything is added up
   */
  ReadReturn(
      List<GuardedCell> cells,
      Mark[] marks,
      SuppressionPolicy policy,
      SumSystem system,
      long[] low,
      long[] high) {
    this.cells = cells;
    this.marks = marks.clone();
    this.policy = policy;
    this.system = system;
    this.low = low.clone();
    this.high = high.clone();
  }

  /**
   * Collects what he finds out.
   *
   * @param exact whether he takes the trouble to search
   */
  void judge(boolean exact, Exposures exposures) {
    for (int sum = 0; sum < system.count(); sum++) {
      if (system.isPossible(sum, low, high)) {
        alone(sum, exposures);
      }
    }
    BitSet contradicted = together(-1, exact, exposures);
    if (exact) {
      // Which of sums that contradict each other a reader believes is his choice.
      contradicted.stream().forEach(sum -> together(sum, true, exposures));
    }
  }

  /** Takes all sums together, beginning with one; returns those that others contradict. */
  private BitSet together(int first, boolean exact, Exposures exposures) {
    long[] least = low.clone();
    long[] greatest = high.clone();
    BitSet used = system.trusted(new BitSet(), first, least, greatest);
    for (int cell = 0; cell < marks.length; cell++) {
      if (!exposures.has(cell)) {
        report(cell, least, greatest, exposures, system.sumsOf(cell));
      }
    }
    if (exact && exposures.isNone()) {
      search(first, used, least, greatest, exposures);
    }
    BitSet contradicted = new BitSet();
    for (int sum = 0; sum < system.count(); sum++) {
      contradicted.set(sum, !used.get(sum) && system.isPossible(sum, low, high));
    }
    return contradicted;
  }

  private void alone(int sum, Exposures exposures) {
    int[] places = system.cells(sum);
    if (Arrays.stream(places).noneMatch(this::isHidden)) {
      return;
    }
    long[] lowBefore = Arrays.stream(places).mapToLong(cell -> low[cell]).toArray();
    long[] highBefore = Arrays.stream(places).mapToLong(cell -> high[cell]).toArray();
    system.narrow(sum, low, high);
    for (int cell : places) {
      report(cell, low, high, exposures, new int[] {sum});
    }
    for (int i = 0; i < places.length; i++) {
      low[places[i]] = lowBefore[i];
      high[places[i]] = highBefore[i];
    }
  }

  private boolean isHidden(int cell) {
    return cell < marks.length && marks[cell] != Mark.NUMBER;
  }

  private void report(int place, long[] least, long[] greatest, Exposures exposures, int[] sums) {
    if (!isHidden(place)) {
      return;
    }
    GuardedCell cell = cells.get(place);
    boolean all = cell.keepsAll(policy);
    boolean few = !all && greatest[place] - least[place] + 1 < policy.range();
    boolean down = all && least[place] > cell.leastPrinted(policy);
    boolean up = few || (all && greatest[place] < cell.greatestPrinted(policy));
    if (down || up) {
      exposures.add(place, down, up, sums);
    }
  }

  /** Sums that no filling satisfies are left out one by one, the least trusted first. */
  private void search(int first, BitSet used, long[] least, long[] greatest, Exposures exposures) {
    BitSet without = new BitSet();
    int wrong = unsatisfied(used, least, greatest, exposures);
    while (wrong >= 0) {
      without.set(wrong);
      System.arraycopy(low, 0, least, 0, low.length);
      System.arraycopy(high, 0, greatest, 0, high.length);
      BitSet left = system.trusted(without, first, least, greatest);
      wrong = unsatisfied(left, least, greatest, exposures);
    }
  }

  /** Settles all clusters; the least trusted sum of one that no filling satisfies, or -1. */
  private int unsatisfied(BitSet used, long[] least, long[] greatest, Exposures exposures) {
    for (Cluster cluster : Cluster.of(system, used, least, greatest)) {
      if (!cluster.tree() && hasHidden(cluster) && !settle(cluster, least, greatest, exposures)) {
        return cluster.sums().length() - 1;
      }
    }
    return -1;
  }

  private boolean hasHidden(Cluster cluster) {
    return Arrays.stream(cluster.cells()).anyMatch(this::isHidden);
  }

  /** Finds a filling for every number that must stay possible; false if there is none at all. */
  private boolean settle(Cluster cluster, long[] least, long[] greatest, Exposures exposures) {
    Witnesses witnesses = new Witnesses(system, cluster, policy.steps(), least, greatest);
    if (!witnesses.start()) {
      if (witnesses.gaveUp()) {
        expose(cluster, exposures);
      }
      return witnesses.gaveUp();
    }
    Arrays.stream(cluster.cells())
        .filter(this::isHidden)
        .filter(cell -> !isKept(cell, witnesses))
        .findFirst()
        .ifPresent(cell -> exposures.add(cell, true, true, cluster.sums().stream().toArray()));
    return true;
  }

  private boolean isKept(int place, Witnesses witnesses) {
    GuardedCell cell = cells.get(place);
    return cell.keepsAll(policy)
        ? witnesses.hasAll(place, cell.leastPrinted(policy), cell.greatestPrinted(policy))
        : witnesses.hasSome(place, policy.range());
  }

  private void expose(Cluster cluster, Exposures exposures) {
    Arrays.stream(cluster.cells())
        .filter(this::isHidden)
        .forEach(cell -> exposures.add(cell, true, true, cluster.sums().stream().toArray()));
  }
}

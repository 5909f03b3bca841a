package org.glotip.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Judges marks over one return: what could a reader find out who adds up what is published, now and
 * before? A sum that the published numbers contradict tells him nothing.
 */
final class Guard {
  private final List<GuardedCell> cells;
  private final EarlierReturn earlier;
  private final SuppressionPolicy policy;
  private final ReturnSums.Found found;
  private final SumSystem system;

  Guard(List<GuardedCell> cells, EarlierReturn earlier, SuppressionPolicy policy) {
    this.cells = List.copyOf(cells);
    this.earlier = earlier;
    this.policy = policy;
    found =
        ReturnSums.of(
            cells.stream().map(cell -> cell.observation().key()).toList(), earlier.keys());
    system = new SumSystem(found.sums(), found.size());
  }

  SumSystem system() {
    return system;
  }

  /** Number of places: counts, those of the earlier release, totals not given. */
  int size() {
    return found.size();
  }

  /**
   * What a reader finds out sum by sum.
   *
   * @param stated bounds that are published beside withheld numbers
   */
  Exposure glance(Mark[] marks, StatedBounds stated) {
    return judge(marks, stated, false);
  }

  /** What he finds out who takes all sums together; exact, or more than that. */
  Exposure judge(Mark[] marks, StatedBounds stated) {
    return judge(marks, stated, true);
  }

  private Exposure judge(Mark[] marks, StatedBounds stated, boolean exact) {
    Exposures exposures = new Exposures();
    long[] low = new long[size()];
    long[] high = new long[size()];
    read(marks, low, high);
    stated.narrow(low, high);
    new ReadReturn(cells, marks, policy, system, low, high).judge(exact, exposures);
    return exposures.exposure();
  }

  /** Sums without a missing part that the marks do not contradict. */
  BitSet possible(Mark[] marks) {
    long[] low = new long[size()];
    long[] high = new long[size()];
    read(marks, low, high);
    BitSet possible = new BitSet();
    for (int sum = 0; sum < system.count(); sum++) {
      possible.set(sum, system.isComplete(sum) && system.isPossible(sum, low, high));
    }
    return possible;
  }

  /** Ranges that the marks leave by themselves. */
  void read(Mark[] marks, long[] low, long[] high) {
    Arrays.fill(low, 0);
    Arrays.fill(high, policy.most());
    for (int i = 0; i < marks.length; i++) {
      low[i] = cells.get(i).leastRead(marks[i], policy);
      high[i] = cells.get(i).greatestRead(marks[i], policy);
    }
    earlier.read(marks.length, policy.most(), low, high);
  }

  /** Ranges as far as we know the counts ourselves. */
  void know(long[] low, long[] high) {
    Arrays.fill(low, 0);
    Arrays.fill(high, policy.most());
    for (int i = 0; i < cells.size(); i++) {
      low[i] = cells.get(i).low();
      high[i] = cells.get(i).high();
    }
  }
}

package org.glotip.disclosure;

import java.util.BitSet;
import java.util.Optional;

/**
 * Looks for fillings: numbers for counts that hang together, within their ranges, which satisfy
 * every sum. Begins near a filling that is known, since one number changed changes few others.
 */
final class Fillings {
  private final SumSystem system;
  private final BitSet sums;
  private final int mostSteps;
  private final Trail trail = new Trail();
  private int steps;

  /**
   * Fillings of some counts.
   *
   * @param sums the sums that must add up
   * @param mostSteps most numbers tried in one search
   */
  Fillings(SumSystem system, BitSet sums, int mostSteps) {
    this.system = system;
    this.sums = (BitSet) sums.clone();
    this.mostSteps = mostSteps;
  }

  /**
   * A filling near a guess; empty if there is none, or if it would take too many steps. The ranges
   * change while it is looked for, and are then as they were.
   */
  Optional<long[]> find(long[] low, long[] high, long[] guess) {
    steps = 0;
    return search(low, high, guess);
  }

  /** The same with one count between two numbers. */
  Optional<long[]> with(int cell, long from, long to, long[] low, long[] high, long[] guess) {
    steps = 0;
    return narrowed(cell, from, to, low, high, guess);
  }

  /** Whether the last search ended before it was through. */
  boolean gaveUp() {
    return steps > mostSteps;
  }

  private Optional<long[]> search(long[] low, long[] high, long[] guess) {
    long[] filling = guess.clone();
    for (int i = 0; i < filling.length; i++) {
      filling[i] = Math.max(low[i], Math.min(high[i], filling[i]));
    }
    int wrong = wrong(filling);
    return wrong < 0 ? Optional.of(filling) : mend(wrong, low, high, filling);
  }

  /** The sum with the fewest counts among those that do not add up; -1 if all add up. */
  private int wrong(long[] filling) {
    int worst = -1;
    for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
      if (system.excess(sum, filling) != 0
          && (worst < 0 || system.cells(sum).length < system.cells(worst).length)) {
        worst = sum;
      }
    }
    return worst;
  }

  /** Tries to make a sum add up by one of its counts: by as much as it can, then by any other. */
  private Optional<long[]> mend(int sum, long[] low, long[] high, long[] filling) {
    long excess = system.excess(sum, filling);
    int cell = freest(sum, excess, low, high, filling);
    if (cell < 0) {
      return Optional.empty();
    }
    long wanted = filling[cell] + (cell == system.cells(sum)[0] ? excess : -excess);
    long first = Math.max(low[cell], Math.min(high[cell], wanted));
    Optional<long[]> found = narrowed(cell, first, first, low, high, filling);
    if (found.isEmpty()) {
      found = narrowed(cell, low[cell], first - 1, low, high, filling);
    }
    return found.isEmpty() ? narrowed(cell, first + 1, high[cell], low, high, filling) : found;
  }

  /** Of the counts that can move the right way the one that stands in the fewest sums. */
  private int freest(int sum, long excess, long[] low, long[] high, long[] filling) {
    int[] cells = system.cells(sum);
    int best = -1;
    for (int cell : cells) {
      boolean up = (cell == cells[0]) == (excess > 0);
      boolean movable = filling[cell] != (up ? high[cell] : low[cell]);
      if (movable && (best < 0 || system.sumsOf(cell).length < system.sumsOf(best).length)) {
        best = cell;
      }
    }
    return best;
  }

  private Optional<long[]> narrowed(
      int cell, long from, long to, long[] low, long[] high, long[] guess) {
    long least = Math.max(from, low[cell]);
    long greatest = Math.min(to, high[cell]);
    if (least > greatest || ++steps > mostSteps) {
      return Optional.empty();
    }
    int before = trail.size();
    trail.add(cell, low[cell], high[cell]);
    low[cell] = least;
    high[cell] = greatest;
    Optional<long[]> found =
        system.tightenFrom(cell, sums, low, high, trail)
            ? search(low, high, guess)
            : Optional.empty();
    trail.undo(before, low, high);
    return found;
  }
}

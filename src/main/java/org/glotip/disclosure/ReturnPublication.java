package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;

/** What is published of one return, from the marks of its counts. */
final class ReturnPublication {
  /**
   * Far above any count, so that what is left of it by subtraction is still seen to have no end.
   */
  private static final long UNBOUNDED = 1L << 40;

  /** How often bounds are widened before none are stated. */
  private static final int GENEROUS = 4;

  private final List<GuardedCell> cells;
  private final Mark[] marks;
  private final Guard guard;
  private final SuppressionPolicy policy;
  private final StatedBounds stated;

  ReturnPublication(List<GuardedCell> cells, Mark[] marks, Guard guard, SuppressionPolicy policy) {
    this.cells = List.copyOf(cells);
    this.marks = marks.clone();
    this.guard = guard;
    this.policy = policy;
    this.stated = stated();
  }

  List<ProtectedObservation> observations() {
    List<ProtectedObservation> all = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      all.add(new ProtectedObservation(cells.get(i).observation(), published(i), protection(i)));
    }
    return all;
  }

  /** The closest bounds beside which nothing can be found out. */
  private StatedBounds stated() {
    return Stream.concat(bySums().stream(), IntStream.range(0, GENEROUS).mapToObj(this::generous))
        .filter(bounds -> guard.judge(marks, bounds).isNone())
        .findFirst()
        .orElseGet(() -> beside(place -> 0, place -> UNBOUNDED));
  }

  /**
   * Bounds of withheld numbers, as anybody finds them who adds up what is published of a return
   * whose sums hold. An interval that a reporter gave is not narrowed: his sums may not hold.
   */
  private Optional<StatedBounds> bySums() {
    long[] low = new long[guard.size()];
    long[] high = new long[guard.size()];
    guard.know(low, high);
    BitSet holding = guard.system().trusted(new BitSet(), -1, low, high);
    guard.read(marks, low, high);
    for (int i = 0; i < low.length; i++) {
      high[i] = high[i] == policy.most() ? UNBOUNDED : high[i];
    }
    return guard.system().tighten(holding, low, high)
        ? Optional.of(
                beside(
                    place -> Math.min(low[place], cells.get(place).low()),
                    place -> Math.max(high[place], cells.get(place).high())))
            .filter(bounds -> isBounded(high))
        : Optional.empty();
  }

  private boolean isBounded(long[] high) {
    return IntStream.range(0, marks.length)
        .allMatch(place -> marks[place] != Mark.WITHHELD || high[place] < UNBOUNDED / 2);
  }

  /** From none to a round number well above; small counts and others share the first. */
  private StatedBounds generous(int level) {
    return beside(
        place -> 0,
        place -> {
          long above = Math.max(cells.get(place).high(), policy.below()) + policy.range();
          return Math.min(policy.most(), RoundNumbers.above(above, level) - 1);
        });
  }

  private StatedBounds beside(IntToLongFunction least, IntToLongFunction greatest) {
    long[] low = new long[guard.size()];
    long[] high = new long[guard.size()];
    for (int i = 0; i < low.length; i++) {
      boolean withheld = i < marks.length && marks[i] == Mark.WITHHELD;
      low[i] = withheld ? least.applyAsLong(i) : 0;
      high[i] = withheld ? greatest.applyAsLong(i) : UNBOUNDED;
    }
    return new StatedBounds(low, high);
  }

  private Value published(int place) {
    GuardedCell cell = cells.get(place);
    return switch (marks[place]) {
      case NUMBER -> Value.number((double) cell.low());
      case INTERVAL -> interval(cell);
      case WITHHELD ->
          new Value.Withheld(
              middle(stated.low(place), Math.min(policy.most(), stated.high(place))));
    };
  }

  /** What was a number stays known to be one; what its reporter suppressed stays suppressed. */
  private Value interval(GuardedCell cell) {
    Bounds bounds = middle(cell.leastPrinted(policy), cell.greatestPrinted(policy));
    return cell.role() == GuardedCell.Role.SMALL && bounds.low() > 0
        ? new Value.Withheld(bounds)
        : new Value.Suppressed(bounds);
  }

  /** The middle stands for the number; that of a small count is the same whether 0 is among it. */
  private Bounds middle(long low, long high) {
    boolean small = high == policy.greatest() && low <= policy.least();
    return new Bounds(low, (small ? high : low + high) / 2.0, high);
  }

  private Protection protection(int place) {
    if (marks[place] == Mark.NUMBER) {
      return Protection.OPEN;
    }
    if (!cells.get(place).isPrimary()) {
      return Protection.SECONDARY;
    }
    return marks[place] == cells.get(place).firstMark(policy)
        ? Protection.PRIMARY
        : Protection.WIDENED;
  }
}

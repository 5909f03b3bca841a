package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.MissingReason;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;

/** What is published of one return, from the marks of its counts. */
final class ReturnPublication {
  /**
   * Far above any count, so that what is left of it by subtraction is still seen to have no end.
   */
  private static final long UNBOUNDED = 1L << 40;

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

  /**
   * Bounds of withheld numbers, as anybody finds them who adds up what is published of a return
   * whose sums hold. Where stating them would help him further, none are stated.
   */
  private StatedBounds stated() {
    long[] low = new long[guard.size()];
    long[] high = new long[guard.size()];
    guard.know(low, high);
    BitSet holding = guard.system().trusted(new BitSet(), -1, low, high);
    guard.read(marks, low, high);
    for (int i = 0; i < low.length; i++) {
      high[i] = high[i] == policy.most() ? UNBOUNDED : high[i];
    }
    if (!guard.system().tighten(holding, low, high)) {
      return StatedBounds.NONE;
    }
    for (int i = 0; i < low.length; i++) {
      if (i >= marks.length || marks[i] != Mark.WITHHELD) {
        low[i] = 0;
        high[i] = UNBOUNDED;
      }
    }
    StatedBounds bounds = new StatedBounds(low, high);
    return guard.judge(marks, bounds).isNone() ? bounds : StatedBounds.NONE;
  }

  private Value published(int place) {
    GuardedCell cell = cells.get(place);
    return switch (marks[place]) {
      case NUMBER -> Value.number((double) cell.low());
      case INTERVAL -> interval(cell.leastPrinted(policy), cell.greatestPrinted(policy));
      case WITHHELD ->
          stated.high(place) < UNBOUNDED / 2
              ? interval(stated.low(place), stated.high(place))
              : Value.missing(MissingReason.NOT_AVAILABLE);
    };
  }

  /** The middle stands for the number; that of a small count is the same whether 0 is among it. */
  private Value interval(long low, long high) {
    boolean small = high == policy.greatest() && low <= policy.least();
    double middle = (small ? high : low + high) / 2.0;
    return new Value.Suppressed(new Bounds(low, middle, high));
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

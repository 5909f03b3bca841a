package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hides counts of one return until nothing of a hidden count can be found out: in each step the
 * count that saves most for its cost. At the end what turned out not to be needed is shown again,
 * the dearest first.
 */
final class ReturnSuppression {
  private final List<GuardedCell> cells;
  private final Leeway leeway;
  private final EarlierReturn earlier;
  private final Guard guard;
  private final SuppressionPolicy policy;
  private final Mark[] marks;

  /** What nothing is shown beyond. */
  private final Mark[] first;

  /** By kind and place, never by size: which counts are hidden would tell how large they are. */
  private final Comparator<Integer> cheapest =
      Comparator.<Integer>comparingLong(this::cost).thenComparingInt(i -> i);

  /**
   * A search.
   *
   * @param leeway what may be shown and what withheld
   */
  ReturnSuppression(
      List<GuardedCell> cells,
      Leeway leeway,
      EarlierReturn earlier,
      Guard guard,
      SuppressionPolicy policy) {
    this.cells = List.copyOf(cells);
    this.leeway = leeway;
    this.earlier = earlier;
    this.guard = guard;
    this.policy = policy;
    this.marks = cells.stream().map(cell -> cell.firstMark(policy)).toArray(Mark[]::new);
    IntStream.range(0, marks.length)
        .filter(place -> !leeway.shown().holds(cells.get(place)) && mayBeWithheld(place))
        .forEach(place -> marks[place] = Mark.WITHHELD);
    this.first =
        leeway.shownAgain()
            ? cells.stream().map(cell -> cell.firstMark(policy)).toArray(Mark[]::new)
            : marks.clone();
  }

  /** The marks of all counts; empty if no choice was found that protects them. */
  Optional<Mark[]> hide() {
    Exposure exposure = look();
    for (int round = 0; !exposure.isNone(); round++) {
      if (round == policy.rounds() || !(exchange(exposure) || hideNext(exposure))) {
        return Optional.empty();
      }
      exposure = look();
    }
    showAgain();
    return Optional.of(marks.clone());
  }

  private boolean hideNext(Exposure exposure) {
    OptionalInt next = next(exposure);
    next.ifPresent(place -> marks[place] = Mark.WITHHELD);
    return next.isPresent();
  }

  /** Hides what lets the first exposed count change; false if that is nothing. */
  private boolean exchange(Exposure exposure) {
    return exchange(exposure.up(), 1) || exchange(exposure.down(), -1);
  }

  private boolean exchange(BitSet exposed, int direction) {
    BitSet sums = guard.possible(marks);
    for (int cell = exposed.nextSetBit(0); cell >= 0; cell = exposed.nextSetBit(cell + 1)) {
      List<Integer> hide =
          new Exchange(guard.system(), sums, this::changeCost, policy.steps())
              .with(cell, direction).stream()
                  .filter(other -> other < marks.length && marks[other] != Mark.WITHHELD)
                  .toList();
      if (!hide.isEmpty()) {
        hide.forEach(other -> marks[other] = Mark.WITHHELD);
        return true;
      }
    }
    return false;
  }

  /** Cost of letting a count change so far that every small number stays possible in another. */
  private long changeCost(int place, int direction) {
    if (place >= marks.length) {
      return marks.length + earlier.observations().size() > place ? Exchange.Cost.NEVER : 0;
    }
    GuardedCell cell = cells.get(place);
    boolean room = direction > 0 || !cell.isPrimary();
    if (!room || (marks[place] != Mark.WITHHELD && !canBeHidden(place))) {
      return Exchange.Cost.NEVER;
    }
    return marks[place] == Mark.WITHHELD ? 0 : cost(place);
  }

  /** What is exposed at a glance or, where that is nothing, at a close look. */
  private Exposure look() {
    Exposure glance = guard.glance(marks, StatedBounds.NONE);
    return glance.isNone() ? guard.judge(marks, StatedBounds.NONE) : glance;
  }

  private OptionalInt next(Exposure exposure) {
    List<Integer> candidates = candidates(exposure);
    OptionalInt best = OptionalInt.empty();
    double greatest = Double.NEGATIVE_INFINITY;
    for (int candidate : candidates) {
      double gain = (exposure.size() - sizeWithout(candidate)) / (double) cost(candidate);
      if (gain > greatest) {
        greatest = gain;
        best = OptionalInt.of(candidate);
      }
    }
    return best;
  }

  private int sizeWithout(int candidate) {
    Mark before = marks[candidate];
    marks[candidate] = Mark.WITHHELD;
    int left = guard.glance(marks, StatedBounds.NONE).size();
    marks[candidate] = before;
    return left;
  }

  /** Numbers in the sums that expose something; small counts only where there is no number. */
  private List<Integer> candidates(Exposure exposure) {
    BitSet near = new BitSet();
    exposure.sums().stream()
        .flatMap(sum -> Arrays.stream(guard.system().cells(sum)))
        .filter(cell -> cell < marks.length)
        .forEach(near::set);
    List<Integer> numbers = candidates(near, Mark.NUMBER);
    return numbers.isEmpty() ? candidates(near, Mark.INTERVAL) : numbers;
  }

  private List<Integer> candidates(BitSet near, Mark mark) {
    return near.stream()
        .filter(cell -> marks[cell] == mark && canBeHidden(cell))
        .boxed()
        .sorted(cheapest)
        .limit(policy.trials())
        .toList();
  }

  /** A zero is withheld only with its whole table. */
  private boolean canBeHidden(int place) {
    GuardedCell cell = cells.get(place);
    return mayBeWithheld(place) && (cell.isPrimary() || cell.low() >= policy.below());
  }

  /** Not what was printed before; nor a total that its reporter suppressed: another stands in. */
  private boolean mayBeWithheld(int place) {
    GuardedCell cell = cells.get(place);
    if (leeway.totalsStay() && cell.kind() == CellKind.TOTAL && !cell.isPrimary()) {
      return false;
    }
    return cell.role() == GuardedCell.Role.REPORTED
        ? cell.kind() != CellKind.TOTAL
        : cell.isPrimary() || !earlier.isNumber(cell.observation().key());
  }

  private long cost(int place) {
    GuardedCell cell = cells.get(place);
    return cell.isPrimary() ? policy.wideningCost() : policy.cost(cell.kind());
  }

  private void showAgain() {
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] != first[i]) {
        hidden.add(i);
      }
    }
    if (hidden.size() > 1) {
      hidden.sort(cheapest.reversed());
      showHalves(hidden);
    }
  }

  private void showHalves(List<Integer> hidden) {
    int middle = hidden.size() / 2;
    showAgain(hidden.subList(0, middle));
    showAgain(hidden.subList(middle, hidden.size()));
  }

  /** Shows all of these, or else those of each half that can be shown. */
  private void showAgain(List<Integer> hidden) {
    hidden.forEach(place -> marks[place] = first[place]);
    if (!look().isNone()) {
      hidden.forEach(place -> marks[place] = Mark.WITHHELD);
      if (hidden.size() > 1) {
        showHalves(hidden);
      }
    }
  }
}

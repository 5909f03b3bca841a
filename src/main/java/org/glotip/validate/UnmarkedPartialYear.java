package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;

/**
 * A total far below that of the year before, and below that of the year after where it is given:
 * perhaps the figures were taken before the year was over. Years that are marked as not whole pass;
 * years without a year before are undecided.
 *
 * @param factor least ratio of the totals beside it to the total
 * @param minimum least size of the totals beside it, in persons or cases
 */
record UnmarkedPartialYear(double factor, double minimum) implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    for (Map.Entry<String, NavigableMap<Integer, Observation>> line : review.totals().entrySet()) {
      line.getValue().values().forEach(total -> judge(total, line.getValue(), review, tally));
    }
  }

  private void judge(
      Observation total,
      NavigableMap<Integer, Observation> totals,
      ReviewedReturn review,
      Tally tally) {
    int year = total.key().year();
    Optional<Observation> before = Optional.ofNullable(totals.get(year - 1));
    if (before.isEmpty()) {
      tally.undecided();
      return;
    }
    List<Observation> beside = new ArrayList<>(List.of(before.get()));
    Optional.ofNullable(totals.get(year + 1)).ifPresent(beside::add);
    boolean marked = review.now().partialYears().contains(total.key().series());
    if (marked || !beside.stream().allMatch(other -> isFarBelow(total, other))) {
      tally.pass();
    } else {
      fail(total, before.get(), beside, tally);
    }
  }

  private boolean isFarBelow(Observation total, Observation other) {
    Bounds high = Vintage.bounds(other);
    return high.low() >= minimum && high.low() >= factor * Vintage.bounds(total).high();
  }

  private static void fail(
      Observation total, Observation before, List<Observation> beside, Tally tally) {
    tally.fail(
        Tally.cells(total).toList(),
        beside.stream().flatMap(Tally::cells),
        Vintage.bounds(before).value() - Vintage.bounds(total).value(),
        Wording.of(total.key().series()),
        Wording.of(Vintage.bounds(total)),
        Wording.of(Vintage.bounds(before)));
  }
}

package org.glotip.validate;

import java.util.Optional;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;
import org.glotip.model.Series;

/**
 * A total, reported or derived, against that of the year before. Fails only where the jump is
 * certain within the bounds.
 *
 * @param factor least ratio of the larger to the smaller
 * @param minimum least size of the larger, in persons or cases
 */
record Jump(double factor, double minimum) implements Check {

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    for (Series series : now.series()) {
      Series last = new Series(series.reporter(), series.indicator(), series.year() - 1);
      Optional<Observation> later = now.total(series);
      Optional<Observation> earlier = now.total(last);
      if (later.isEmpty() || earlier.isEmpty()) {
        tally.undecided();
      } else {
        judge(earlier.get(), later.get(), tally);
      }
    }
  }

  private void judge(Observation earlier, Observation later, Tally tally) {
    Bounds from = Vintage.bounds(earlier);
    Bounds to = Vintage.bounds(later);
    if (isJump(from, to) || isJump(to, from)) {
      tally.fail(
          Tally.cells(later).limit(1).toList(),
          Stream.of(later, earlier).flatMap(Tally::cells),
          Math.abs(to.value() - from.value()),
          Wording.of(later.key().series()),
          Wording.of(from),
          Wording.of(to));
    } else {
      tally.pass();
    }
  }

  private boolean isJump(Bounds small, Bounds large) {
    return large.low() >= minimum && large.low() >= factor * small.high();
  }
}

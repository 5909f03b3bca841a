package org.glotip.validate;

import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Series;

/** A count that is the number of its year. Derived totals were not typed and are not judged. */
final class ValueEqualsYear implements Check {

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    for (Series series : now.series()) {
      now.of(series).stream()
          .filter(found -> found.status() != ObservationStatus.E)
          .forEach(found -> judge(found, tally));
    }
  }

  /** Whether a count was given as the number of its year. */
  static boolean fails(Observation observation) {
    return observation.value().isNumber()
        && observation.status() != ObservationStatus.E
        && Vintage.bounds(observation).value() == observation.key().year();
  }

  private static void judge(Observation observation, Tally tally) {
    if (!Vintage.isKnown(observation)) {
      tally.undecided();
    } else if (fails(observation)) {
      Bounds bounds = Vintage.bounds(observation);
      tally.fail(observation, List.of(), Wording.of(observation.key()), Wording.of(bounds));
    } else {
      tally.pass();
    }
  }
}

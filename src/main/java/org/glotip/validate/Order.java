package org.glotip.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.model.Observation;
import org.glotip.model.Series;

/**
 * Totals of two stages of the justice chain: the later is not more than the earlier. Items are the
 * reporters and years with a series of either stage.
 *
 * @param earlier indicator of the earlier stage
 * @param later indicator of the later stage
 */
record Order(String earlier, String later) implements Check {

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    Set<String> judged = new TreeSet<>();
    for (Series series : now.series()) {
      boolean ofChain = series.indicator().equals(earlier) || series.indicator().equals(later);
      if (ofChain && judged.add(series.reporter() + series.year())) {
        judge(
            now.total(new Series(series.reporter(), earlier, series.year())),
            now.total(new Series(series.reporter(), later, series.year())),
            tally);
      }
    }
  }

  private static void judge(Optional<Observation> first, Optional<Observation> last, Tally tally) {
    if (first.isEmpty() || last.isEmpty()) {
      tally.undecided();
    } else if (Vintage.bounds(last.get()).low() > Vintage.bounds(first.get()).high()) {
      tally.fail(
          last.get(),
          List.of(first.get()),
          Wording.of(last.get().key().series()),
          Wording.of(Vintage.bounds(last.get())),
          Wording.of(Vintage.bounds(first.get())));
    } else {
      tally.pass();
    }
  }
}

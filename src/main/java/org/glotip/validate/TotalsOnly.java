package org.glotip.validate;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ReturnCount;
import org.glotip.reference.LayoutLine;

/**
 * Totals that no table breaks down. Judged for each indicator that the form breaks down; undecided
 * where the return counts nothing at all.
 */
record TotalsOnly() implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Map<String, NavigableMap<Integer, Observation>> totals = review.totals();
    if (totals.isEmpty()) {
      tally.undecided();
    }
    totals.forEach(
        (indicator, years) -> {
          if (isBrokenDown(indicator, review)) {
            judge(indicator, List.copyOf(years.values()), review, tally);
          }
        });
  }

  private static boolean isBrokenDown(String indicator, ReviewedReturn review) {
    return review.layout().lines().stream()
            .filter(line -> line.kind().isCounted())
            .map(LayoutLine::indicator)
            .filter(indicator::equals)
            .count()
        > 1;
  }

  private static void judge(
      String indicator, List<Observation> totals, ReviewedReturn review, Tally tally) {
    boolean parts =
        ReviewedReturn.known(review.now())
            .map(ReturnCount::observation)
            .map(Observation::key)
            .anyMatch(key -> isPart(key, indicator));
    boolean some = totals.stream().anyMatch(total -> Vintage.bounds(total).high() > 0);
    if (parts || !some) {
      tally.pass();
    } else {
      tally.fail(
          Tally.cells(totals.get(0)).toList(),
          totals.stream().flatMap(Tally::cells),
          0,
          review.now().reporter() + " " + indicator);
    }
  }

  private static boolean isPart(Key key, String indicator) {
    return key.indicator().equals(indicator) && !key.isTotal();
  }
}

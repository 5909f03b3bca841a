package org.glotip.validate;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;

/** Totals that the return marks as not of the whole year, said for the record. */
record PartialYear() implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Map<String, NavigableMap<Integer, Observation>> totals = review.totals();
    if (totals.isEmpty()) {
      tally.undecided();
    }
    totals.values().stream()
        .flatMap(years -> years.values().stream())
        .forEach(total -> judge(total, review, tally));
  }

  private static void judge(Observation total, ReviewedReturn review, Tally tally) {
    if (review.now().partialYears().contains(total.key().series())) {
      List<SourceCell> cells = Tally.cells(total).toList();
      tally.fail(cells, Stream.empty(), 0, Wording.of(total.key().series()));
    } else {
      tally.pass();
    }
  }
}

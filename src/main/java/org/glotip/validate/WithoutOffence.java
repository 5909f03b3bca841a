package org.glotip.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glotip.model.Legislation;
import org.glotip.model.Observation;
import org.glotip.model.OffenceInLaw;
import org.glotip.model.RawCell;

/**
 * Persons counted though the return says that the law has no specific offence. Undecided where it
 * does not say whether there is one, or counts nobody. All years of a return are one finding.
 *
 * @param indicator what is counted
 */
record WithoutOffence(String indicator) implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Optional<Legislation> law =
        Optional.ofNullable(review.now().legislation())
            .filter(found -> found.offence() != OffenceInLaw.UNKNOWN);
    List<Observation> totals =
        Stream.ofNullable(review.totals().get(indicator))
            .flatMap(years -> years.values().stream())
            .toList();
    if (law.isEmpty() || totals.isEmpty()) {
      tally.undecided();
      return;
    }
    List<Observation> some =
        totals.stream().filter(total -> Vintage.bounds(total).low() > 0).toList();
    if (law.get().offence() != OffenceInLaw.NO || some.isEmpty()) {
      tally.pass();
    } else {
      fail(some, law.get(), tally);
    }
  }

  private void fail(List<Observation> some, Legislation law, Tally tally) {
    tally.fail(
        some.stream().flatMap(Tally::cells).toList(),
        law.sources().stream().map(RawCell::source),
        Vintage.sum(some).value(),
        law.reporter() + " " + indicator,
        BeforeOffence.years(some));
  }
}

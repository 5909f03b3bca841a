package org.glotip.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Legislation;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;

/**
 * Persons counted in years before the one in which the offence came into force. Undecided where the
 * return does not say when that was, or counts nobody. All such years of a return are one finding.
 *
 * @param indicator what is counted
 */
record BeforeOffence(String indicator) implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Optional<Legislation> law = Optional.ofNullable(review.now().legislation());
    Optional<LocalDate> inForce = law.flatMap(found -> Optional.ofNullable(found.inForce()));
    List<Observation> totals = totals(review);
    if (inForce.isEmpty() || totals.isEmpty()) {
      tally.undecided();
      return;
    }
    List<Observation> early =
        totals.stream()
            .filter(total -> total.key().year() < inForce.get().getYear())
            .filter(total -> Vintage.bounds(total).low() > 0)
            .toList();
    if (early.isEmpty()) {
      tally.pass();
    } else {
      fail(early, law.get(), inForce.get(), tally);
    }
  }

  private List<Observation> totals(ReviewedReturn review) {
    return Stream.ofNullable(review.totals().get(indicator))
        .flatMap(years -> years.values().stream())
        .toList();
  }

  private void fail(List<Observation> early, Legislation law, LocalDate inForce, Tally tally) {
    tally.fail(
        early.stream().flatMap(Tally::cells).toList(),
        law.sources().stream().map(RawCell::source),
        Vintage.sum(early).value(),
        law.reporter() + " " + indicator,
        years(early),
        inForce.toString());
  }

  static String years(List<Observation> counts) {
    return counts.stream()
        .map(count -> Integer.toString(count.key().year()))
        .collect(Collectors.joining(", "));
  }
}

package org.glotip.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Series;
import org.glotip.model.Value;

/**
 * Parts against the total that was reported with them. A derived total is one of the sums itself,
 * so it proves nothing.
 *
 * @param parts which counts of a series are parts
 * @param fails whether a sum, the first, cannot belong to a total, the second
 * @param needsAll whether a part that is asked for and missing leaves the rule undecided
 */
record PartsAgainstTotal(Predicate<Key> parts, BiPredicate<Bounds, Bounds> fails, boolean needsAll)
    implements Check {

  /** Even the least sum is more than the greatest total. Missing parts could only add to it. */
  static Check exceed(Predicate<Key> parts) {
    return new PartsAgainstTotal(parts, (sum, total) -> sum.low() > total.high(), false);
  }

  /** Even the greatest sum is less than the least total. A missing part could fill the gap. */
  static Check fallShort(Predicate<Key> parts) {
    return new PartsAgainstTotal(parts, (sum, total) -> sum.high() < total.low(), true);
  }

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    for (Series series : now.series()) {
      Optional<Observation> total =
          now.total(series).filter(found -> found.status() != ObservationStatus.E);
      List<Observation> all =
          now.of(series).stream().filter(found -> parts.test(found.key())).toList();
      List<Observation> known = all.stream().filter(Vintage::isKnown).toList();
      if (total.isEmpty() || known.stream().allMatch(PartsAgainstTotal::isUnknown)) {
        tally.undecided();
      } else {
        judge(total.get(), all, known, tally);
      }
    }
  }

  /** Persons of unknown sex and age alone are no breakdown. */
  private static boolean isUnknown(Observation part) {
    return part.key().sex().equals(Code.UNKNOWN) && part.key().age().equals(Code.UNKNOWN);
  }

  private void judge(
      Observation total, List<Observation> all, List<Observation> known, Tally tally) {
    Bounds sum = Vintage.sum(known);
    if (!fails.test(sum, Vintage.bounds(total))) {
      tally.pass();
    } else if (needsAll && all.stream().anyMatch(PartsAgainstTotal::mayBeMore)) {
      tally.undecided();
    } else {
      tally.fail(
          Tally.cells(total).limit(1).toList(),
          Stream.concat(Tally.cells(total), known.stream().flatMap(Tally::cells)),
          Math.abs(sum.value() - Vintage.bounds(total).value()),
          Wording.of(total.key().series()),
          Wording.of(sum),
          Wording.of(Vintage.bounds(total)));
    }
  }

  /** A part that cannot exist adds nothing; any other missing part may be any number. */
  private static boolean mayBeMore(Observation part) {
    return part.value() instanceof Value.Missing missing
        && missing.reason() != MissingReason.NOT_APPLICABLE;
  }
}

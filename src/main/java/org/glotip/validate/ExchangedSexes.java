package org.glotip.validate;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.Series;

/**
 * Females and males of the table by sex and age against the sums of the table by form. Fails where
 * the two differ in both tables, fit crosswise, and do not both fit straight.
 */
final class ExchangedSexes implements Check {

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    for (Series series : now.series()) {
      List<Observation> known = now.of(series).stream().filter(Vintage::isKnown).toList();
      judge(new Pair(known, Key::isBySexAndAge), new Pair(known, Key::isByForm), series, tally);
    }
  }

  private static void judge(Pair totals, Pair forms, Series series, Tally tally) {
    if (!totals.isComplete() || !forms.isComplete()) {
      tally.undecided();
    } else if (isExchanged(totals, forms)) {
      List<Observation> cells = Stream.concat(totals.all(), forms.all()).toList();
      tally.fail(
          totals.male().get(0),
          cells,
          Wording.of(series),
          Wording.of(forms.females()),
          Wording.of(forms.males()),
          Wording.of(totals.females()),
          Wording.of(totals.males()));
    } else {
      tally.pass();
    }
  }

  private static boolean isExchanged(Pair totals, Pair forms) {
    return totals.differs()
        && forms.differs()
        && fits(forms.females(), totals.males())
        && fits(forms.males(), totals.females())
        && !(fits(forms.females(), totals.females()) && fits(forms.males(), totals.males()));
  }

  private static boolean fits(Bounds one, Bounds other) {
    return one.low() <= other.high() && other.low() <= one.high();
  }

  /**
   * The counts of one table by sex.
   *
   * @param female counts of females that add up without overlap
   * @param male counts of males that add up without overlap
   */
  private record Pair(List<Observation> female, List<Observation> male) {

    Pair(List<Observation> known, Predicate<Key> table) {
      this(of(Code.FEMALE, known, table), of(Code.MALE, known, table));
    }

    /** For each form the count at all ages, or else those by age. */
    private static List<Observation> of(String sex, List<Observation> known, Predicate<Key> table) {
      Map<String, List<Observation>> byForm =
          known.stream()
              .filter(found -> found.key().sex().equals(sex) && table.test(found.key()))
              .sorted((one, other) -> one.key().compareTo(other.key()))
              .collect(Collectors.groupingBy(found -> found.key().form()));
      return byForm.values().stream()
          .flatMap(Pair::withoutOverlap)
          .sorted((one, other) -> one.key().compareTo(other.key()))
          .toList();
    }

    private static Stream<Observation> withoutOverlap(List<Observation> ofForm) {
      return ofForm.stream()
          .filter(found -> found.key().age().equals(Code.TOTAL))
          .findFirst()
          .map(Stream::of)
          .orElseGet(ofForm::stream);
    }

    boolean isComplete() {
      return !female.isEmpty() && !male.isEmpty();
    }

    boolean differs() {
      return !fits(females(), males());
    }

    Bounds females() {
      return Vintage.sum(female);
    }

    Bounds males() {
      return Vintage.sum(male);
    }

    Stream<Observation> all() {
      return Stream.concat(female.stream(), male.stream());
    }
  }
}

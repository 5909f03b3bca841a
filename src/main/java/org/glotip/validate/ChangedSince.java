package org.glotip.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnStatement;
import org.glotip.reference.Codes;

/**
 * Numbers of a year that the last return gave too. Fails where one changed by so much and the table
 * does not say why. The changes of one table and year are one finding, at the first of them.
 *
 * @param factor least ratio of the larger to the smaller
 * @param minimum least size of the larger, in persons or cases
 * @param codes code lists, by which two forms are compared
 */
record ChangedSince(double factor, double minimum, Codes codes) implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Map<Key, Observation> before =
        review.before().map(ChangedSince::byKey).orElseGet(LinkedHashMap::new);
    Map<String, List<ReturnCount>> tables =
        ReviewedReturn.known(review.now())
            .collect(
                Collectors.groupingBy(
                    count -> table(review, count), LinkedHashMap::new, Collectors.toList()));
    tables.values().forEach(table -> judge(table, before, review, tally));
  }

  private static Map<Key, Observation> byKey(ReturnStatement statement) {
    return ReviewedReturn.known(statement)
        .map(ReturnCount::observation)
        .collect(
            Collectors.toMap(
                Observation::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private static String table(ReviewedReturn review, ReturnCount count) {
    return review.sheet(count) + " " + count.year();
  }

  private void judge(
      List<ReturnCount> table, Map<Key, Observation> before, ReviewedReturn review, Tally tally) {
    List<Observation> compared =
        table.stream()
            .map(ReturnCount::observation)
            .filter(count -> before.containsKey(count.key()))
            .filter(count -> review.isComparable(count.key(), codes))
            .toList();
    String sheet = review.sheet(table.get(0));
    List<Observation> changed =
        compared.stream().filter(count -> isChanged(count, before)).toList();
    if (compared.isEmpty()) {
      tally.undecided();
    } else if (changed.isEmpty() || review.hasRemark(sheet, RemarkSubject.RESTATEMENT)) {
      tally.pass();
    } else {
      fail(changed, before, tally);
    }
  }

  private void fail(List<Observation> changed, Map<Key, Observation> before, Tally tally) {
    Observation first = changed.get(0);
    List<Observation> others = new ArrayList<>(changed);
    changed.forEach(count -> others.add(earlier(count, before)));
    double from = Vintage.bounds(earlier(first, before)).value();
    double to = Vintage.bounds(first).value();
    tally.fail(
        Tally.cells(first).toList(),
        others.stream().flatMap(Tally::cells),
        Math.abs(to - from),
        Wording.of(first.key()),
        Wording.of(Vintage.bounds(earlier(first, before))),
        Wording.of(Vintage.bounds(first)));
  }

  private boolean isChanged(Observation count, Map<Key, Observation> before) {
    Bounds from = Vintage.bounds(earlier(count, before));
    Bounds to = Vintage.bounds(count);
    return isLarger(from, to) || isLarger(to, from);
  }

  private static Observation earlier(Observation count, Map<Key, Observation> before) {
    return java.util.Objects.requireNonNull(before.get(count.key()));
  }

  private boolean isLarger(Bounds small, Bounds large) {
    return large.low() >= minimum && large.low() >= factor * small.high();
  }
}

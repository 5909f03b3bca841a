package org.glotip.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.model.Observation;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnStatement;

/**
 * Tables that count nothing though the last return counted something in them. Undecided without a
 * last return; a return without any count is not judged table by table.
 */
record MissingTable() implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Set<String> now = sheets(review.now(), review::sheet);
    Optional<ReturnStatement> last = review.before();
    if (last.isEmpty()) {
      tally.undecided();
      return;
    }
    Set<String> before = sheets(last.get(), review::earlierSheet);
    for (String sheet : review.layout().sheets()) {
      if (now.contains(sheet)) {
        tally.pass();
      } else if (before.contains(sheet)) {
        fail(sheet, last.get(), review, tally);
      }
    }
  }

  private static Set<String> sheets(
      ReturnStatement statement, Function<ReturnCount, String> sheet) {
    return ReviewedReturn.known(statement)
        .map(sheet)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void fail(String sheet, ReturnStatement last, ReviewedReturn review, Tally tally) {
    List<Observation> counts =
        ReviewedReturn.known(last)
            .filter(count -> review.earlierSheet(count).equals(sheet))
            .map(ReturnCount::observation)
            .toList();
    double effect =
        counts.stream().mapToDouble(count -> Vintage.bounds(count).value()).max().orElse(0);
    tally.fail(
        List.of(review.file()), counts.stream().flatMap(Tally::cells), effect, sheet, last.round());
  }
}

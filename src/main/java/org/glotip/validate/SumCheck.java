package org.glotip.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.SourceCell;

/**
 * Sums of a return that do not hold for one cause. A sum that is broken for another cause is
 * undecided here.
 *
 * @param cause the cause
 */
record SumCheck(SumCause cause) implements ReturnCheck {
  private static final int SHOWN = 8;

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    for (Sum sum : review.faults().sums()) {
      if (sum.isDecided() && sum.holds()) {
        tally.pass();
      } else {
        tally.undecided();
      }
    }
    review.faults().faults().stream()
        .filter(fault -> fault.cause() == cause)
        .forEach(fault -> fail(fault, review, tally));
  }

  private static void fail(SumFault fault, ReviewedReturn review, Tally tally) {
    List<SourceCell> wrong = fault.cells().stream().flatMap(SumCheck::sources).distinct().toList();
    Stream<SourceCell> related = SumFaults.cells(fault.sums()).stream().flatMap(SumCheck::sources);
    tally.fail(wrong, related, fault.effect(), arguments(fault, review));
  }

  private static Stream<SourceCell> sources(SumCell cell) {
    return cell.count().stream().flatMap(count -> Tally.cells(count.observation()));
  }

  private static String[] arguments(SumFault fault, ReviewedReturn review) {
    Sum first = fault.sums().get(0);
    return switch (fault.cause()) {
      case ROWS_SHIFTED, SEXES_EXCHANGED, YEARS_EXCHANGED ->
          new String[] {
            review.sheets().getOrDefault(fault.cells().get(0).line(), ""), years(fault)
          };
      case SEVERAL ->
          new String[] {
            first.total().text(),
            Wording.of(first.known()),
            Wording.of(first.total().bounds()),
            cells(fault)
          };
      case MANY ->
          new String[] {
            first.total().text(),
            Wording.of(first.known()),
            Wording.of(first.total().bounds()),
            Integer.toString(fault.sums().size())
          };
      default -> new String[] {cells(fault), found(fault), right(fault)};
    };
  }

  private static String years(SumFault fault) {
    return fault.cells().stream()
        .map(SumCell::year)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String cells(SumFault fault) {
    String shown =
        fault.cells().stream()
            .limit(SHOWN)
            .map(SumCell::text)
            .distinct()
            .collect(Collectors.joining(", "));
    int more = fault.cells().size() - SHOWN;
    return more > 0 ? shown + ", +" + more : shown;
  }

  private static String found(SumFault fault) {
    return texts(fault.cells().stream().map(SumCell::bounds));
  }

  private static String right(SumFault fault) {
    return texts(fault.right().stream());
  }

  private static String texts(Stream<Bounds> numbers) {
    return numbers.map(Wording::of).collect(Collectors.joining(", "));
  }
}

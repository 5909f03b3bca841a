package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Observation;
import org.glotip.model.Series;

/**
 * Totals of a reporter and indicator against an earlier vintage of the same. Fails where the values
 * of consecutive years are those of the earlier vintage one year off, and fewer of them agree in
 * place. Undecided where either vintage has fewer known numbers than that.
 *
 * @param years least number of consecutive years
 * @param minimum least value; small values agree by chance
 */
record ShiftedSeries(int years, double minimum) implements Check {

  @Override
  public void judge(Vintage now, Vintage before, Tally tally) {
    Map<Series, NavigableMap<Integer, Observation>> earlier = before.totalsByYear();
    now.totalsByYear()
        .forEach(
            (line, totals) ->
                judge(
                    new Lines(
                        numbers(totals), numbers(earlier.getOrDefault(line, new TreeMap<>()))),
                    tally));
  }

  private static NavigableMap<Integer, Observation> numbers(
      NavigableMap<Integer, Observation> totals) {
    NavigableMap<Integer, Observation> numbers = new TreeMap<>(totals);
    numbers.values().removeIf(total -> !total.value().isNumber());
    return numbers;
  }

  private void judge(Lines lines, Tally tally) {
    if (lines.now.size() < years || lines.before.size() < years) {
      tally.undecided();
      return;
    }
    Optional<Run> run =
        Stream.of(1, -1)
            .map(shift -> longest(lines, shift))
            .filter(found -> isShifted(found, lines))
            .findFirst();
    run.ifPresentOrElse(found -> fail(found, lines, tally), tally::pass);
  }

  private Run longest(Lines lines, int shift) {
    Run best = new Run(0, -1, shift);
    int start = lines.now.firstKey();
    for (int year = start; year <= lines.now.lastKey(); year++) {
      if (!lines.agree(year, shift, minimum)) {
        start = year + 1;
      } else if (year - start >= best.last - best.first) {
        best = new Run(start, year, shift);
      }
    }
    return best;
  }

  private boolean isShifted(Run run, Lines lines) {
    long inPlace = run.years().filter(year -> lines.agree(year, 0, minimum)).count();
    long length = run.years().count();
    return length >= years
        && inPlace < length
        && run.years().mapToDouble(year -> value(lines.now, year)).distinct().count() > 1;
  }

  private static void fail(Run run, Lines lines, Tally tally) {
    List<Observation> others = new ArrayList<>();
    run.years().forEach(year -> others.add(at(lines.now, year)));
    run.years().forEach(year -> others.add(at(lines.before, year - run.shift)));
    Observation last = at(lines.now, run.last);
    tally.fail(
        last,
        others,
        last.key().reporter() + " " + last.key().indicator(),
        run.first + "-" + run.last,
        run.shift > 0 ? "+1" : "-1");
  }

  private static Observation at(NavigableMap<Integer, Observation> totals, int year) {
    return Optional.ofNullable(totals.get(year)).orElseThrow();
  }

  private static double value(NavigableMap<Integer, Observation> totals, int year) {
    return Vintage.bounds(at(totals, year)).value();
  }

  /**
   * Numbers by year.
   *
   * @param now those to judge
   * @param before those of the earlier vintage
   */
  private record Lines(
      NavigableMap<Integer, Observation> now, NavigableMap<Integer, Observation> before) {

    boolean agree(int year, int shift, double minimum) {
      return now.containsKey(year)
          && before.containsKey(year - shift)
          && value(now, year) >= minimum
          && value(now, year) == value(before, year - shift);
    }
  }

  /**
   * Consecutive years that agree with the earlier vintage.
   *
   * @param first first year
   * @param last last year
   * @param shift years by which the values moved
   */
  private record Run(int first, int last, int shift) {

    IntStream years() {
      return IntStream.rangeClosed(first, last);
    }
  }
}

package org.glotip.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;

/**
 * Why the change over all countries differs from the change over the same countries.
 *
 * <p>With P the panel, N the countries that have a total in the last year only, X those that have
 * one in the first year only, D those that have both but not both reported, A = P + X + D the first
 * sum over all, and r = P last / P first: the change over all less the change of the panel is
 *
 * <pre>N last / A  -  r * X first / A  +  (D last - r * D first) / A</pre>
 *
 * which adds up without a rest: whoever leaves, or is derived, is held against what he would have
 * counted had he moved with the panel.
 *
 * @param entries counts of the last year of N
 * @param exits counts of the first year of X
 * @param derived D
 * @param same P
 * @param all the first sum over all
 */
record Gap(Pool entries, Pool exits, Panel derived, Panel same, Bounds all) {
  private static final double PERCENT = 100;

  static Gap of(Comparison comparison) {
    Pool first = comparison.all().first();
    Pool last = comparison.all().last();
    Set<String> before = reporters(first);
    Set<String> after = reporters(last);
    Set<String> panel = reporters(comparison.same().first());
    Set<String> both = new HashSet<>(before);
    both.retainAll(after);
    both.removeAll(panel);
    return new Gap(
        some(last, reporter -> !before.contains(reporter)),
        some(first, reporter -> !after.contains(reporter)),
        new Panel(some(first, both::contains), some(last, both::contains)),
        comparison.same(),
        first.sum());
  }

  /** What countries add that had no total in the first year. */
  Bounds entriesPoints() {
    return Proportion.quotient(entries.sum().times(PERCENT), all);
  }

  /** What is missing of countries that have no total in the last year. */
  Bounds exitsPoints() {
    Bounds out = exits.sum();
    Bounds before = same.first().sum();
    Bounds after = same.last().sum();
    Bounds rest = derived.first().sum();
    double low = exit(out.low(), after.low(), before.high(), rest.high());
    double value = exit(out.value(), after.value(), before.value(), rest.value());
    double high = exit(out.high(), after.high(), before.low(), rest.low());
    return Proportion.around(0 - high, 0 - value, 0 - low);
  }

  /** What countries with a derived total add beyond what the panel's movement would have made. */
  Bounds derivedPoints() {
    Bounds before = derived.first().sum();
    Bounds after = derived.last().sum();
    Bounds ratio = same.ratio();
    Bounds more =
        Proportion.around(
            after.low() - product(before.high(), ratio.high()),
            after.value() - product(before.value(), ratio.value()),
            after.high() - product(before.low(), ratio.low()));
    return Proportion.points(more, all);
  }

  /** 100 r X / A; rises with X and the panel's last sum, falls with its first and with D. */
  private static double exit(double out, double after, double before, double rest) {
    return PERCENT * Proportion.over(product(after, out), before) / (before + out + rest);
  }

  /** Nothing times a ratio without bound is nothing. */
  private static double product(double one, double other) {
    return one == 0 || other == 0 ? 0 : one * other;
  }

  private static Set<String> reporters(Pool pool) {
    return pool.set().observations().stream()
        .map(count -> count.key().reporter())
        .collect(Collectors.toSet());
  }

  private static Pool some(Pool pool, Predicate<String> reporter) {
    List<Observation> counts =
        pool.set().observations().stream()
            .filter(count -> reporter.test(count.key().reporter()))
            .toList();
    return Pool.of(counts.stream().map(count -> Cell.of(count, Slot.whole("", ""))).toList());
  }
}

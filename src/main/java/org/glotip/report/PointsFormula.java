package org.glotip.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;

/**
 * Formulas of contributions to a change, in percentage points of a first sum.
 *
 * @param legs the legs of the figure; one that no count falls into is nothing
 */
record PointsFormula(Legs legs) {
  private static final double PERCENT = 100;

  /** The formula that the legs make; empty where it is none, or its base is nothing. */
  static Optional<Formula> of(Legs legs) {
    PointsFormula points = new PointsFormula(legs);
    if (legs.has("part")) {
      return points.parts(legs.get("part").orElseThrow().figures());
    }
    if (points.sum("base").value() <= 0) {
      return Optional.empty();
    }
    if (legs.has("first", "last")) {
      return Optional.of(points.country());
    }
    if (legs.has("entries")) {
      return Optional.of(points.entries());
    }
    if (points.sum("panel-first").value() <= 0) {
      return Optional.empty();
    }
    return legs.has("exits") ? Optional.of(points.exits()) : Optional.of(points.derived());
  }

  /** What one part of a sum adds to its change; the part is in the base. */
  private Formula country() {
    Bounds first = sum("first");
    Bounds last = sum("last");
    Bounds base = sum("base");
    double least = last.low() - first.high();
    double most = last.high() - first.low();
    double leastRest = base.low() - first.low();
    double mostRest = base.high() - first.high();
    double under = first.high() + (least >= 0 ? mostRest : leastRest);
    double over = first.low() + (most >= 0 ? leastRest : mostRest);
    return Formula.filled(
        "100 x ({last} - {first}) / {base}",
        List.of(
            difference(last.value(), first.value(), base.value()),
            difference(last.low(), first.high(), under),
            difference(last.high(), first.low(), over)),
        around(over(least, under), (last.value() - first.value()) / base.value(), over(most, over))
            .times(PERCENT));
  }

  private Formula entries() {
    Bounds entries = sum("entries").times(PERCENT);
    Bounds base = sum("base");
    return filled(
        Phrase.formula("100 x {entries} / {base}"),
        around(
            entries.low() / base.high(),
            entries.value() / base.value(),
            over(entries.high(), base.low())));
  }

  /** The base is the panel, those who leave and the rest; all three move apart. */
  private Formula exits() {
    Bounds out = sum("exits");
    Bounds before = sum("panel-first");
    Bounds after = sum("panel-last");
    Bounds base = sum("base");
    double low = exit(out.low(), after.low(), before.high(), rest(Bounds::high));
    double value = exit(out.value(), after.value(), before.value(), rest(Bounds::value));
    double high = exit(out.high(), after.high(), before.low(), rest(Bounds::low));
    return filled(
        Phrase.message(
            "formula.where",
            Phrase.formula("-100 x {exits} x ({panel-last} / {panel-first}) / {base}"),
            Phrase.formula("{base}").equal(Formula.number(base.value()))),
        around(0 - high, 0 - value, 0 - low));
  }

  private static double exit(double out, double after, double before, double rest) {
    return PERCENT * over(product(after, out), before) / (before + out + rest);
  }

  private double rest(Bound bound) {
    return bound.of(sum("base")) - bound.of(sum("panel-first")) - bound.of(sum("exits"));
  }

  private Formula derived() {
    Bounds before = sum("derived-first");
    Bounds after = sum("derived-last");
    Bounds first = sum("panel-first");
    Bounds last = sum("panel-last");
    double steepest = first.low() == 0 ? Double.POSITIVE_INFINITY : last.high() / first.low();
    Bounds more =
        around(
            after.low() - product(before.high(), steepest),
            after.value() - product(before.value(), last.value() / first.value()),
            after.high() - product(before.low(), last.low() / first.high()));
    Bounds base = sum("base");
    double low = over(more.low(), more.low() >= 0 ? base.high() : base.low());
    double high = over(more.high(), more.high() >= 0 ? base.low() : base.high());
    return filled(
        Phrase.formula(
            "100 x ({derived-last} - {derived-first} x ({panel-last} / {panel-first})) / {base}"),
        around(low, more.value() / base.value(), high).times(PERCENT));
  }

  /** The sum of its parts, which are figures. */
  private Optional<Formula> parts(List<Explanation> parts) {
    List<Formula> formulas =
        parts.stream().map(Explanation::formula).flatMap(Optional::stream).toList();
    if (formulas.size() < parts.size()) {
      return Optional.empty();
    }
    Bounds sum = formulas.stream().map(Formula::result).reduce(Bounds.ZERO, Bounds::plus);
    String numbers =
        formulas.stream()
            .map(part -> Decimal.text(part.result().value()))
            .collect(Collectors.joining(" + "));
    return Optional.of(
        Formula.filled(
            Phrase.message("formula.parts"),
            List.of(Phrase.of(numbers), Formula.bound(sum.low()), Formula.bound(sum.high())),
            sum));
  }

  private Formula filled(Phrase pattern, Bounds result) {
    Phrase numbers =
        wording ->
            wording.listed(
                legs.all().stream()
                    .map(leg -> wording.role(leg.role()) + " " + Decimal.text(leg.sum().value()))
                    .toList());
    return Formula.filled(
        pattern,
        List.of(
            Phrase.message("formula.with", numbers),
            Phrase.message("formula.least"),
            Phrase.message("formula.most")),
        result);
  }

  private Bounds sum(String role) {
    return legs.sum(role).orElse(Bounds.ZERO);
  }

  private static String difference(double last, double first, double base) {
    String numbers = "(" + Decimal.text(last) + " - " + Decimal.text(first) + ")";
    return "100 x " + numbers + " / " + Decimal.text(base);
  }

  /** Nothing per nothing is nothing. */
  private static double over(double above, double below) {
    return above == 0 ? 0 : above / below;
  }

  /** Nothing times a ratio without bound is nothing. */
  private static double product(double one, double other) {
    return one == 0 || other == 0 ? 0 : one * other;
  }

  /** Bounds that the last digits of a computation may not cross. */
  private static Bounds around(double low, double value, double high) {
    return new Bounds(Math.min(low, value), value, Math.max(value, high));
  }

  /** The value, or one of the bounds. */
  @FunctionalInterface
  private interface Bound {
    double of(Bounds bounds);
  }
}

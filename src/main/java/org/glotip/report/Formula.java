package org.glotip.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure's formula with its numbers filled in, and what comes out.
 *
 * @param text the formula
 * @param result its result
 */
record Formula(String text, double result) {
  /** A part that no count falls into has no edge. */
  private static final ExplainedLeg NOBODY = new ExplainedLeg("numerator", List.of(), List.of());

  private static final double PERCENT = 100;
  private static final double PER_100_000 = 100_000;

  /** A figure is printed with six decimals; more cannot be compared. */
  private static final double TOLERANCE = 1e-6;

  /** The formula of a figure from the sums of its legs; empty where it is not made of sums. */
  static Optional<Formula> of(ExplainedFigure figure, List<ExplainedLeg> legs) {
    String measure = figure.text("measure");
    if (measure.startsWith("CHANGE")) {
      return both(legs, "first", "last").map(Formula::change);
    }
    if (measure.startsWith("SHARE")) {
      return quotient(legs, PERCENT);
    }
    if (measure.startsWith("RATIO")) {
      return quotient(legs, figure.text("unit").equals("per 100") ? PERCENT : 1);
    }
    if (measure.startsWith("POINTS")) {
      return PointsFormula.of(measure, legs);
    }
    return switch (measure) {
      case "COUNT" -> leg(legs, "sum").map(Formula::sum);
      case "N_COUNTRIES" -> leg(legs, "sum").map(Formula::number);
      case "MEAN" -> leg(legs, "sum").map(sum -> mean(sum, figure));
      case "RATE" -> quotient(legs, PER_100_000);
      case "INDEX" -> index(figure, legs);
      default -> Optional.empty();
    };
  }

  /** Whether the result is the figure's value, as far as it is printed. */
  boolean gives(double value) {
    return Math.abs(result - value) <= TOLERANCE * Math.max(1, Math.abs(value));
  }

  private static Optional<Formula> quotient(List<ExplainedLeg> legs, double factor) {
    ExplainedLeg above = leg(legs, "numerator").or(() -> leg(legs, "sum")).orElse(NOBODY);
    return leg(legs, "denominator")
        .or(() -> leg(legs, "population"))
        .map(below -> ratio(above, below, factor));
  }

  private static Formula number(ExplainedLeg leg) {
    int number = leg.observations().size();
    return new Formula("number of counts = " + number, number);
  }

  private static Formula sum(ExplainedLeg sum) {
    double value = sum.sum().value();
    return new Formula("sum = " + Decimal.text(value), value);
  }

  private static Formula mean(ExplainedLeg sum, ExplainedFigure figure) {
    double value = sum.sum().value();
    String countries = figure.text("countries");
    return filled(
        "sum / countries",
        Decimal.text(value) + " / " + countries,
        value / Decimal.parse(countries, Double.NaN));
  }

  private static Formula ratio(ExplainedLeg above, ExplainedLeg below, double factor) {
    double part = above.sum().value();
    double whole = below.sum().value();
    String times = factor == 1 ? "" : Decimal.text(factor) + " x ";
    return filled(
        times + above.role() + " / " + below.role(),
        times + Decimal.text(part) + " / " + Decimal.text(whole),
        factor * part / whole);
  }

  /** The changes from the base to the year, multiplied; divided by where the year is earlier. */
  private static Optional<Formula> index(ExplainedFigure figure, List<ExplainedLeg> legs) {
    List<ExplainedFigure> links = legs.stream().flatMap(leg -> leg.figures().stream()).toList();
    if (links.isEmpty()) {
      return Optional.empty();
    }
    if (figure.value() == PERCENT) {
      return Optional.of(new Formula("100, the base", PERCENT));
    }
    String year = figure.text("period");
    boolean forward = links.stream().anyMatch(link -> link.text("period").endsWith("-" + year));
    double product =
        links.stream().mapToDouble(Formula::factor).reduce(1, (one, other) -> one * other);
    String sign = forward ? " x " : " / ";
    String factors =
        links.stream()
            .map(link -> Decimal.text(factor(link)))
            .collect(Collectors.joining(sign, "100" + sign, ""));
    return Optional.of(
        filled(
            "100" + sign + "(1 + change / 100) of each link",
            factors,
            forward ? PERCENT * product : PERCENT / product));
  }

  private static double factor(ExplainedFigure change) {
    return 1 + change.value() / PERCENT;
  }

  private static Formula change(List<ExplainedLeg> pair) {
    double first = pair.get(0).sum().value();
    double last = pair.get(1).sum().value();
    String numbers = Decimal.text(last) + " - " + Decimal.text(first);
    return filled(
        "100 x (last - first) / first",
        "100 x (" + numbers + ") / " + Decimal.text(first),
        PERCENT * (last - first) / first);
  }

  static Formula filled(String formula, String numbers, double result) {
    String shown = Double.isFinite(result) ? Decimal.text(result) : "not defined";
    return new Formula(formula + " = " + numbers + " = " + shown, result);
  }

  private static Optional<List<ExplainedLeg>> both(
      List<ExplainedLeg> legs, String first, String second) {
    return leg(legs, first).flatMap(one -> leg(legs, second).map(other -> List.of(one, other)));
  }

  static Optional<ExplainedLeg> leg(List<ExplainedLeg> legs, String role) {
    return legs.stream()
        .filter(leg -> leg.role().equals(role) && !leg.observations().isEmpty())
        .findFirst();
  }
}

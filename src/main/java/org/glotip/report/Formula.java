package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glotip.model.Bounds;

/**
 * A figure's formula with its numbers filled in, and what comes out of it with both bounds.
 *
 * <p>Which formula it is follows from the measure and from the roles of the legs, never from the
 * table, so that a new table explains itself:
 *
 * <ul>
 *   <li>{@code sum}: the sum; MEAN by the number of reporters; N_ by what is counted, with {@code
 *       certain} and {@code possible} where the bounds rest on other counts than the value
 *   <li>{@code counted}: how many counts lie in the range that the measure names
 *   <li>{@code numerator} and {@code denominator} or {@code population}: a quotient
 *   <li>{@code first} and {@code last}: a change in percent
 *   <li>POINTS: contributions to a change, see {@link PointsFormula}
 *   <li>{@code link}: a chain of changes
 * </ul>
 *
 * @param text the formula
 * @param steps how the bounds came about, and for a chain each link; a line each
 * @param result what comes out
 */
record Formula(Phrase text, List<Phrase> steps, Bounds result) {
  /** A figure is printed with six decimals; more cannot be compared. */
  private static final double TOLERANCE = 1e-6;

  private static final double PERCENT = 100;

  Formula {
    steps = List.copyOf(steps);
  }

  /** The formula of a figure; empty where its legs make none. */
  static Optional<Formula> of(ExplainedFigure figure, Legs legs) {
    String measure = figure.text("measure");
    if (legs.has("link")) {
      return LinkFormula.of(figure, legs);
    }
    if (measure.startsWith("CHANGE") && legs.has("first", "last")) {
      return change(legs);
    }
    if (measure.startsWith("POINTS")) {
      return PointsFormula.of(legs);
    }
    if (legs.has("counted")) {
      return NumberFormula.ofRange(measure, legs.get("counted").orElseThrow());
    }
    if (legs.has("numerator") && (legs.has("denominator") || legs.has("population"))) {
      return QuotientFormula.of(figure, legs);
    }
    if (!legs.has("sum")) {
      return Optional.empty();
    }
    if (measure.startsWith("N_")) {
      return NumberFormula.of(measure, legs);
    }
    return measure.equals("SHARE") ? Optional.empty() : Optional.of(sum(measure, legs));
  }

  /** Whether value and bounds of the figure come out, as far as they are printed. */
  boolean gives(ExplainedFigure figure) {
    return isNear(result.value(), figure.value())
        && isNear(result.low(), figure.low())
        && isNear(result.high(), figure.high());
  }

  /**
   * A formula whose value and bounds are reached by the same sum with other numbers.
   *
   * @param pattern the formula in words
   * @param numbers the formula with numbers: value, least, greatest
   */
  static Formula filled(Phrase pattern, List<Phrase> numbers, Bounds result) {
    List<Phrase> steps = new ArrayList<>();
    if (!result.isExact()) {
      steps.add(atLeast(numbers.get(1).equal(bound(result.low()))));
      steps.add(atMost(numbers.get(2).equal(bound(result.high()))));
    }
    Phrase value = pattern.equal(numbers.get(0), number(result.value()));
    return new Formula(value, steps, result);
  }

  /** The same where the words are the names of legs, and the rest signs and numbers. */
  static Formula filled(String pattern, List<String> numbers, Bounds result) {
    return filled(Phrase.formula(pattern), numbers.stream().map(Phrase::of).toList(), result);
  }

  static Phrase atLeast(Phrase what) {
    return Phrase.message("formula.at-least", what);
  }

  static Phrase atMost(Phrase what) {
    return Phrase.message("formula.at-most", what);
  }

  static Phrase number(double number) {
    return wording -> wording.number(number);
  }

  static Phrase bound(double bound) {
    return wording -> BoundsText.bound(bound, wording);
  }

  private static boolean isNear(double one, double other) {
    return one == other || Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
  }

  private static Formula sum(String measure, Legs legs) {
    Bounds sum = legs.sum("sum").orElse(Bounds.ZERO);
    if (!measure.equals("MEAN")) {
      List<Phrase> steps =
          sum.isExact() ? List.of() : List.of(atLeast(bound(sum.low())), atMost(bound(sum.high())));
      return new Formula(Phrase.formula("{sum}").equal(number(sum.value())), steps, sum);
    }
    long reporters = NumberFormula.reporters(legs.get("sum").orElseThrow());
    return filled(
        Phrase.message("formula.mean", Phrase.formula("{sum}")),
        numbers(sum, number -> Decimal.text(number) + " / " + reporters),
        new Bounds(sum.low() / reporters, sum.value() / reporters, sum.high() / reporters));
  }

  /** The least change is from the greatest first to the least last number, and the reverse. */
  private static Optional<Formula> change(Legs legs) {
    Bounds first = legs.sum("first").orElse(Bounds.ZERO);
    Bounds last = legs.sum("last").orElse(Bounds.ZERO);
    if (first.value() <= 0) {
      return Optional.empty();
    }
    double high = first.low() == 0 ? Double.POSITIVE_INFINITY : last.high() / first.low();
    return Optional.of(
        filled(
            "100 x ({last} - {first}) / {first}",
            List.of(
                change(first.value(), last.value()),
                change(first.high(), last.low()),
                change(first.low(), last.high())),
            new Bounds(
                PERCENT * (last.low() / first.high() - 1),
                PERCENT * (last.value() / first.value() - 1),
                PERCENT * (high - 1))));
  }

  private static String change(double first, double last) {
    String text = Decimal.text(first);
    return "100 x (" + Decimal.text(last) + " - " + text + ") / " + text;
  }

  /** One text for the value and each bound, in the order of {@link #filled}. */
  private static List<Phrase> numbers(Bounds bounds, NumberText text) {
    return Stream.of(bounds.value(), bounds.low(), bounds.high())
        .map(number -> Phrase.of(text.of(number)))
        .toList();
  }

  /** A formula with one number in it. */
  @FunctionalInterface
  private interface NumberText {
    String of(double number);
  }
}

package org.glotip.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glotip.model.Bounds;

/** How many different countries, origins or flows stand behind the counts. */
final class NumberFormula {
  private static final Pattern RANGE =
      Pattern.compile("N_COUNTRIES_(OVER_)?([0-9]+)(?:_([0-9]+))?");

  private NumberFormula() {}

  static Optional<Formula> of(String measure, Legs legs) {
    ExplainedLeg counted = legs.get("sum").orElseThrow();
    long value = number(measure, counted);
    long low = legs.get("certain").map(leg -> number(measure, leg)).orElse(value);
    long high = legs.get("possible").map(leg -> number(measure, leg)).orElse(value);
    if (low > value || value > high) {
      return Optional.empty();
    }
    List<Phrase> steps =
        low == high
            ? List.of()
            : List.of(
                Formula.atLeast(different(measure, role(legs, "certain"), low)),
                Formula.atMost(different(measure, role(legs, "possible"), high)));
    return Optional.of(
        new Formula(different(measure, "sum", value), steps, new Bounds(low, value, high)));
  }

  /**
   * Countries whose count lies in the range that the measure names: {@code N_COUNTRIES_1_10},
   * {@code N_COUNTRIES_0}, {@code N_COUNTRIES_OVER_50}. Surely if both bounds lie in it, possibly
   * if any number between them does.
   */
  static Optional<Formula> ofRange(String measure, ExplainedLeg counted) {
    Matcher range = RANGE.matcher(measure);
    if (!range.matches()) {
      return Optional.empty();
    }
    boolean over = range.group(1) != null;
    double least = Double.parseDouble(range.group(2)) + (over ? 1 : 0);
    double most = over ? Double.POSITIVE_INFINITY : most(range);
    Bounds number = Bounds.ZERO;
    for (ExplainedObservation each : counted.observations()) {
      number = number.plus(inRange(each.bounds().orElse(Bounds.ZERO), least, most));
    }
    Phrase pattern = Phrase.message("formula.counts", Formula.bound(least), Formula.bound(most));
    return Optional.of(
        Formula.filled(
            pattern,
            List.of(
                Phrase.message("formula.by-values"),
                Phrase.message("formula.surely"),
                Phrase.message("formula.possibly")),
            number));
  }

  private static double most(Matcher range) {
    return Double.parseDouble(range.group(3) == null ? range.group(2) : range.group(3));
  }

  private static Bounds inRange(Bounds count, double least, double most) {
    boolean surely = least <= count.low() && count.high() <= most;
    boolean likely = least <= count.value() && count.value() <= most;
    boolean possibly = count.low() <= most && least <= count.high();
    return new Bounds(surely ? 1 : 0, likely ? 1 : 0, possibly ? 1 : 0);
  }

  /** Number of different reporters. */
  static long reporters(ExplainedLeg leg) {
    return leg.observations().stream().map(ExplainedObservation::reporter).distinct().count();
  }

  private static String role(Legs legs, String role) {
    return legs.has(role) ? role : "sum";
  }

  private static Phrase different(String measure, String role, long number) {
    String key =
        switch (measure) {
          case "N_FLOWS" -> "formula.different-flows";
          case "N_ORIGINS" -> "formula.different-origins";
          default -> "formula.different-reporters";
        };
    return Phrase.message(key, Phrase.formula("{" + role + "}"))
        .equal(Phrase.of(Long.toString(number)));
  }

  private static long number(String measure, ExplainedLeg leg) {
    return switch (measure) {
      case "N_FLOWS" ->
          abroad(leg).map(each -> List.of(origin(each), each.reporter())).distinct().count();
      case "N_ORIGINS" -> abroad(leg).map(NumberFormula::origin).distinct().count();
      default -> reporters(leg);
    };
  }

  /** The counts of persons from one other country. */
  private static Stream<ExplainedObservation> abroad(ExplainedLeg leg) {
    return leg.observations().stream().filter(each -> each.foreignOrigin().isPresent());
  }

  private static String origin(ExplainedObservation observation) {
    return observation.foreignOrigin().orElse("");
  }
}

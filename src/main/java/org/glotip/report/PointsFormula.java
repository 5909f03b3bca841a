package org.glotip.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formulas of contributions to a change, in percentage points of a first sum. */
final class PointsFormula {
  private static final double PERCENT = 100;

  private final List<ExplainedLeg> legs;

  private PointsFormula(List<ExplainedLeg> legs) {
    this.legs = legs;
  }

  /** The formula of a measure; empty where it is not known. */
  static Optional<Formula> of(String measure, List<ExplainedLeg> legs) {
    PointsFormula points = new PointsFormula(legs);
    return switch (measure) {
      case "POINTS" -> Optional.of(points.country());
      case "POINTS_ENTRIES" -> Optional.of(points.entries());
      case "POINTS_EXITS" -> Optional.of(points.exits());
      case "POINTS_DERIVED" -> Optional.of(points.derived());
      case "POINTS_GAP" -> Optional.of(points.gap());
      default -> Optional.empty();
    };
  }

  private Formula country() {
    return Formula.filled(
        "100 x (last - first) / base",
        "100 x (" + text("last") + " - " + text("first") + ") / " + text("base"),
        PERCENT * (sum("last") - sum("first")) / sum("base"));
  }

  private Formula entries() {
    return Formula.filled(
        "100 x entries / base",
        "100 x " + text("entries") + " / " + text("base"),
        PERCENT * sum("entries") / sum("base"));
  }

  private Formula exits() {
    return Formula.filled(
        "-100 x exits x (panel-last / panel-first) / base",
        "-100 x " + text("exits") + " x " + ratio() + " / " + text("base"),
        -PERCENT * sum("exits") * sum("panel-last") / sum("panel-first") / sum("base"));
  }

  private Formula derived() {
    double more =
        sum("derived-last") - sum("derived-first") * sum("panel-last") / sum("panel-first");
    return Formula.filled(
        "100 x (derived-last - derived-first x (panel-last / panel-first)) / base",
        "100 x ("
            + text("derived-last")
            + " - "
            + text("derived-first")
            + " x "
            + ratio()
            + ") / "
            + text("base"),
        PERCENT * more / sum("base"));
  }

  /** The sum of its parts, which are figures. */
  private Formula gap() {
    List<ExplainedFigure> parts = legs.stream().flatMap(leg -> leg.figures().stream()).toList();
    return Formula.filled(
        "sum of the parts",
        parts.stream().map(part -> Decimal.text(part.value())).collect(Collectors.joining(" + ")),
        parts.stream().mapToDouble(ExplainedFigure::value).sum());
  }

  private String ratio() {
    return "(" + text("panel-last") + " / " + text("panel-first") + ")";
  }

  private String text(String role) {
    return Decimal.text(sum(role));
  }

  /** The value of a leg; a leg that no count falls into is nothing. */
  private double sum(String role) {
    return Formula.leg(legs, role).map(leg -> leg.sum().value()).orElse(0.0);
  }
}

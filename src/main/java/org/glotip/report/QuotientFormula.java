package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

/** One sum over another: shares, rates, ratios. */
final class QuotientFormula {
  private static final double PERCENT = 100;
  private static final double PER_100_000 = 100_000;

  private QuotientFormula() {}

  static Optional<Formula> of(ExplainedFigure figure, Legs legs) {
    String below = legs.has("denominator") ? "denominator" : "population";
    Bounds whole = legs.sum(below).orElse(Bounds.ZERO);
    if (whole.value() <= 0) {
      return Optional.empty();
    }
    double factor = factor(figure.text("unit"));
    Bounds part = legs.sum("numerator").orElse(Bounds.ZERO);
    String head = factor == 1 ? "" : Decimal.text(factor) + " x ";
    String pattern = head + "{numerator} / {" + below + "}";
    return Optional.of(
        legs.isWithin("numerator", below)
            ? share(pattern, head, part, whole, factor)
            : ratio(pattern, head, part, whole, factor));
  }

  /** Follows the unit: percent, per 100, per 100,000, or a plain ratio. */
  private static double factor(String unit) {
    return switch (unit) {
      case "percent", "per 100" -> PERCENT;
      case "per 100,000" -> PER_100_000;
      default -> 1;
    };
  }

  /** Part and rest move apart: the least part beside the greatest rest, and the reverse. */
  private static Formula share(
      String pattern, String head, Bounds part, Bounds whole, double factor) {
    double greatestRest = whole.high() - part.high();
    double leastRest = whole.low() - part.low();
    double low = greatestRest == 0 ? 1 : part.low() / (part.low() + greatestRest);
    double high = part.high() == 0 ? 0 : part.high() / (part.high() + leastRest);
    List<String> numbers = new ArrayList<>();
    numbers.add(head + Decimal.text(part.value()) + " / " + Decimal.text(whole.value()));
    numbers.add(head + partAndRest(part.low(), greatestRest));
    numbers.add(head + partAndRest(part.high(), leastRest));
    Bounds share = new Bounds(low, part.value() / whole.value(), high);
    return Formula.filled(pattern, numbers, share.times(factor));
  }

  private static String partAndRest(double part, double rest) {
    String text = Decimal.text(part);
    return text + " / (" + text + " + " + Decimal.text(rest) + ")";
  }

  /**
   * Two sums that move apart; without upper bound where the lower one may be 0. Nobody of any
   * number is 0: of nobody there is no ratio.
   */
  private static Formula ratio(
      String pattern, String head, Bounds above, Bounds below, double factor) {
    double least = above.high() == 0 ? below.value() : below.low();
    double high = least == 0 ? Double.POSITIVE_INFINITY : above.high() / least;
    Bounds ratio = new Bounds(above.low() / below.high(), above.value() / below.value(), high);
    return Formula.filled(
        pattern,
        List.of(
            head + Decimal.text(above.value()) + " / " + Decimal.text(below.value()),
            head + Decimal.text(above.low()) + " / " + Decimal.text(below.high()),
            head + Decimal.text(above.high()) + " / " + Decimal.text(least)),
        ratio.times(factor));
  }
}

package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;

/** An index: the changes between its year and the base, one after the other. */
final class LinkFormula {
  private static final double PERCENT = 100;

  private LinkFormula() {}

  /** Empty where a link cannot be computed again itself. */
  static Optional<Formula> of(ExplainedFigure figure, Legs legs) {
    List<Explanation> links = legs.get("link").orElseThrow().figures();
    List<Bounds> factors = new ArrayList<>();
    for (Explanation link : links) {
      link.formula().map(Formula::result).map(LinkFormula::factor).ifPresent(factors::add);
    }
    if (links.isEmpty() || factors.size() < links.size()) {
      return Optional.empty();
    }
    if (figure.value() == PERCENT && figure.low() == PERCENT && figure.high() == PERCENT) {
      return Optional.of(
          new Formula(Phrase.message("formula.base"), List.of(), Bounds.exact(PERCENT)));
    }
    String year = figure.text("period");
    boolean forward =
        links.stream().anyMatch(link -> link.figure().text("period").endsWith("-" + year));
    return Optional.of(chain(links, factors, forward));
  }

  private static Bounds factor(Bounds change) {
    return new Bounds(
        1 + change.low() / PERCENT, 1 + change.value() / PERCENT, 1 + change.high() / PERCENT);
  }

  private static Formula chain(List<Explanation> links, List<Bounds> factors, boolean forward) {
    Bounds index = Bounds.exact(PERCENT);
    List<Phrase> steps = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      // Backwards in time the chain is walked from the base too: its last link first.
      int place = forward ? i : factors.size() - 1 - i;
      index = step(index, factors.get(place), forward);
      steps.add(link(links.get(place), forward ? "x " : "/ ", factors.get(place), index));
    }
    String sign = forward ? " x " : " / ";
    String numbers =
        factors.stream()
            .map(factor -> Decimal.text(factor.value()))
            .collect(Collectors.joining(sign, "100" + sign, ""));
    Phrase pattern =
        Phrase.message("formula.chain", Phrase.formula("100" + sign + "({last} / {first})"));
    return new Formula(
        pattern.equal(Phrase.of(numbers), Formula.number(index.value())), steps, index);
  }

  private static Phrase link(Explanation link, String sign, Bounds factor, Bounds index) {
    return Phrase.message(
        "formula.link",
        Phrase.of(link.figure().text("period")),
        wording -> sign + BoundsText.of(factor, wording),
        wording -> BoundsText.of(index, wording));
  }

  private static Bounds step(Bounds index, Bounds factor, boolean forward) {
    return forward
        ? new Bounds(
            index.low() * factor.low(),
            index.value() * factor.value(),
            index.high() * factor.high())
        : new Bounds(
            index.low() / factor.high(),
            index.value() / factor.value(),
            index.high() / factor.low());
  }
}

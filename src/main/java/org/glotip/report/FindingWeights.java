package org.glotip.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glotip.model.Bounds;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.model.ReturnAnswer;
import org.glotip.model.ReturnCount;
import org.glotip.model.Series;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.reference.Country;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.Reference;

/**
 * How much findings could move the published figures: the persons they concern, and these as a
 * share of the figure of the country's region.
 *
 * <p>The persons are those by which a correction would change the numbers, where the rule tells;
 * else the largest number in the cells that the finding names; for a cell without a number, that of
 * the same line in the nearest other year. A note moves nothing.
 */
final class FindingWeights {
  private final Reference reference;
  private final Map<Series, Double> regions = new HashMap<>();

  FindingWeights(List<Observation> observations, Reference reference) {
    this.reference = reference;
    observations.stream()
        .filter(observation -> observation.key().isTotal())
        .forEach(
            total ->
                total
                    .value()
                    .bounds()
                    .ifPresent(
                        bounds ->
                            regions.merge(
                                ofRegion(total.key().series()), bounds.value(), Double::sum)));
  }

  /** The findings of a return, the one with the largest effect first. */
  List<WeighedFinding> weigh(ReturnFeedback feedback) {
    return feedback.findings().stream()
        .map(finding -> weigh(finding, feedback))
        .sorted(WeighedFinding.ORDER)
        .toList();
  }

  private WeighedFinding weigh(Finding finding, ReturnFeedback feedback) {
    double persons = finding.severity() == Severity.NOTE ? 0 : persons(finding, feedback);
    double region = regions.getOrDefault(ofRegion(series(finding, feedback)), 0.0);
    double share = region > 0 ? Math.min(1, persons / region) : 0;
    return new WeighedFinding(finding, persons, share);
  }

  private Series ofRegion(Series series) {
    String region =
        reference.geography().country(series.reporter()).map(Country::region).orElse("");
    return new Series(region, series.indicator(), series.year());
  }

  private static double persons(Finding finding, ReturnFeedback feedback) {
    if (finding.effect() > 0) {
      return finding.effect();
    }
    double named =
        cells(finding)
            .flatMap(cell -> counts(cell, feedback))
            .mapToDouble(FindingWeights::value)
            .max()
            .orElse(0);
    return named > 0 ? named : nearest(finding.cell(), feedback);
  }

  private static Stream<SourceCell> cells(Finding finding) {
    return Stream.concat(Stream.of(finding.cell()), finding.related().stream());
  }

  private static Stream<ReturnCount> counts(SourceCell cell, ReturnFeedback feedback) {
    return feedback.statement().counts().stream()
        .filter(
            count ->
                count.observation().sources().stream().map(RawCell::source).anyMatch(cell::equals));
  }

  private static double value(ReturnCount count) {
    return count.observation().value().bounds().map(Bounds::value).orElse(0.0);
  }

  private static double nearest(SourceCell cell, ReturnFeedback feedback) {
    Optional<ReturnAnswer> answer = answer(cell, feedback);
    return answer.stream()
        .flatMap(
            found ->
                feedback.statement().counts().stream()
                    .filter(count -> count.line().equals(found.line()))
                    .sorted(
                        Comparator.comparingInt(count -> Math.abs(count.year() - found.year()))))
        .mapToDouble(FindingWeights::value)
        .filter(value -> value > 0)
        .findFirst()
        .orElse(0);
  }

  private static Optional<ReturnAnswer> answer(SourceCell cell, ReturnFeedback feedback) {
    return feedback.form().answers().stream()
        .filter(
            answer -> answer.value().source().equals(cell) || answer.label().source().equals(cell))
        .findFirst();
  }

  /** What a finding is about; for a sheet or a table that is named, its last year. */
  private Series series(Finding finding, ReturnFeedback feedback) {
    String reporter = feedback.statement().reporter();
    Optional<ReturnAnswer> answer =
        cells(finding).flatMap(cell -> answer(cell, feedback).stream()).findFirst();
    Layout layout = layout(feedback);
    int last = layout.years().get(layout.years().size() - 1);
    String indicator =
        answer
            .flatMap(found -> layout.line(found.line()))
            .map(LayoutLine::indicator)
            .or(() -> table(finding, layout))
            .orElse("");
    int year = answer.map(ReturnAnswer::year).filter(found -> found > 0).orElse(last);
    return new Series(reporter, indicator, year);
  }

  private static Optional<String> table(Finding finding, Layout layout) {
    return finding.arguments().stream()
        .flatMap(argument -> layout.sheet(argument).stream())
        .filter(line -> line.kind().isCounted())
        .map(LayoutLine::indicator)
        .findFirst();
  }

  private Layout layout(ReturnFeedback feedback) {
    return reference.layouts().stream()
        .filter(layout -> layout.round().equals(feedback.form().round()))
        .findFirst()
        .orElseThrow();
  }
}

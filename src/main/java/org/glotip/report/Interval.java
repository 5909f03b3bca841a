package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.glotip.model.Bounds;

/**
 * A count known only to lie between two numbers; such counts make the bounds of a figure.
 *
 * @param observation the count, with bounds
 * @param roles the legs that it stands in
 */
record Interval(ExplainedObservation observation, List<String> roles) {

  /** The intervals that a figure rests on, the widest first, each once. */
  static List<Interval> of(Explanation explanation) {
    Map<String, ExplainedObservation> found = new LinkedHashMap<>();
    Map<String, TreeSet<String>> roles = new LinkedHashMap<>();
    collect(explanation, found, roles);
    List<Interval> intervals = new ArrayList<>();
    found.forEach(
        (id, each) ->
            intervals.add(new Interval(each, List.copyOf(roles.getOrDefault(id, none())))));
    intervals.sort(
        Comparator.comparingDouble((Interval interval) -> -interval.width())
            .thenComparing(interval -> interval.observation().id()));
    return List.copyOf(intervals);
  }

  /** From what to what, what it is taken as, and where it enters. */
  String text(Wording wording) {
    Bounds bounds = bounds();
    return wording.text(
        "explain.interval",
        BoundsText.bound(bounds.low(), wording),
        BoundsText.bound(bounds.high(), wording),
        Decimal.text(bounds.value()),
        wording.listed(roles.stream().map(wording::role).toList()));
  }

  private Bounds bounds() {
    return observation.bounds().orElse(Bounds.ZERO);
  }

  private double width() {
    return bounds().high() - bounds().low();
  }

  private static TreeSet<String> none() {
    return new TreeSet<>();
  }

  private static void collect(
      Explanation explanation,
      Map<String, ExplainedObservation> found,
      Map<String, TreeSet<String>> roles) {
    for (ExplainedLeg leg : explanation.legs()) {
      for (ExplainedObservation each : leg.observations()) {
        if (each.isInterval()) {
          found.put(each.id(), each);
          roles.computeIfAbsent(each.id(), id -> none()).add(leg.role());
        }
      }
      leg.figures().forEach(figure -> collect(figure, found, roles));
    }
  }
}

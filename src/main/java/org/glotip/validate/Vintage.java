package org.glotip.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;
import org.glotip.model.Series;

/** Observations of one time, by series. */
final class Vintage {
  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::reporter)
          .thenComparing(Series::indicator)
          .thenComparingInt(Series::year);

  private final Map<Series, List<Observation>> bySeries = new HashMap<>();
  private final Map<Series, Observation> totals = new HashMap<>();
  private final Set<Series> ordered;

  Vintage(List<Observation> observations) {
    for (Observation observation : observations) {
      Series series = observation.key().series();
      bySeries.computeIfAbsent(series, key -> new ArrayList<>()).add(observation);
      if (observation.key().isTotal()) {
        totals.put(series, observation);
      }
    }
    ordered = new TreeSet<>(ORDER);
    ordered.addAll(bySeries.keySet());
  }

  /** Every series with an observation, in order. */
  Set<Series> series() {
    return ordered;
  }

  /** All observations of a series. */
  List<Observation> of(Series series) {
    return bySeries.getOrDefault(series, List.of());
  }

  /** The total of a series, reported or derived, where something is known of it. */
  Optional<Observation> total(Series series) {
    return Optional.ofNullable(totals.get(series)).filter(Vintage::isKnown);
  }

  /** The known totals of each reporter and indicator by year; the year of the map's key is 0. */
  Map<Series, NavigableMap<Integer, Observation>> totalsByYear() {
    Map<Series, NavigableMap<Integer, Observation>> found = new TreeMap<>(ORDER);
    for (Series series : ordered) {
      Series line = new Series(series.reporter(), series.indicator(), 0);
      NavigableMap<Integer, Observation> years =
          found.computeIfAbsent(line, key -> new TreeMap<>());
      total(series).ifPresent(total -> years.put(series.year(), total));
    }
    return found;
  }

  static boolean isKnown(Observation observation) {
    return observation.value().bounds().isPresent();
  }

  /** The bounds of an observation that is known. */
  static Bounds bounds(Observation observation) {
    return observation.value().bounds().orElseThrow();
  }

  /** The sum of observations that are known. */
  static Bounds sum(List<Observation> parts) {
    return parts.stream().map(Vintage::bounds).reduce(Bounds.ZERO, Bounds::plus);
  }
}

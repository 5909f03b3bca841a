package org.glotip.statistics;

import java.util.SortedMap;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Observation;

/**
 * The countries of an area in two years: the same in both, or all that reported in each.
 *
 * @param first their counts in the earlier year
 * @param last their counts in the later year
 */
record Panel(Pool first, Pool last) {
  int countries() {
    return first.countries();
  }

  /** The later sum per earlier sum. */
  Bounds ratio() {
    return Proportion.ratio(first.sum(), last.sum());
  }

  /** How much more each reporter counted; one that did not report counts as nothing. */
  SortedMap<String, Double> differences() {
    SortedMap<String, Double> differences = new TreeMap<>();
    for (Observation count : first.set().observations()) {
      differences.merge(count.key().reporter(), -value(count), Double::sum);
    }
    for (Observation count : last.set().observations()) {
      differences.merge(count.key().reporter(), value(count), Double::sum);
    }
    return differences;
  }

  private static double value(Observation count) {
    return count.value().bounds().orElse(Bounds.ZERO).value();
  }
}

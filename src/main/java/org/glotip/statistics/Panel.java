package org.glotip.statistics;

import org.glotip.model.Bounds;

/**
 * The countries of an area that reported in both of two years.
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
}

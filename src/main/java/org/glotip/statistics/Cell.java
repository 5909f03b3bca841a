package org.glotip.statistics;

import org.glotip.model.Bounds;
import org.glotip.model.Observation;

/**
 * One known count on its way into a pool.
 *
 * @param observation the count
 * @param bounds its value and bounds
 * @param slot what it is pooled under
 */
record Cell(Observation observation, Bounds bounds, Slot slot) {
  /**
   * A cell of an observation that holds a number or an interval.
   *
   * @throws java.util.NoSuchElementException if its value is missing
   */
  static Cell of(Observation observation, Slot slot) {
    return new Cell(observation, observation.value().bounds().orElseThrow(), slot);
  }

  String reporter() {
    return observation.key().reporter();
  }
}

package org.glotip.statistics;

import org.glotip.model.Bounds;

/** Where a country's count goes between two years. */
enum Direction {
  RISING,
  STABLE,
  FALLING;

  /**
   * 1 where a country goes this way: for its bounds, where it must and where it may.
   *
   * @param margin greatest change, as a part of the first count, that is still stable
   */
  Bounds holds(Bounds first, Bounds last, double margin) {
    Direction likely = of(first.value(), last.value(), margin);
    Direction steepest = of(first.low(), last.high(), margin);
    Direction flattest = of(first.high(), last.low(), margin);
    boolean surely = steepest == this && flattest == this;
    // Directions are in order, and every one between the two ends can be.
    boolean possibly = steepest.compareTo(this) <= 0 && flattest.compareTo(this) >= 0;
    return new Bounds(surely ? 1 : 0, likely == this ? 1 : 0, possibly ? 1 : 0);
  }

  private static Direction of(double first, double last, double margin) {
    if (last > first * (1 + margin)) {
      return RISING;
    }
    return last < first * (1 - margin) ? FALLING : STABLE;
  }
}

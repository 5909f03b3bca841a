package org.glotip.statistics;

import org.glotip.model.Bounds;

/** What can be said of one number against another when both have bounds. */
final class Proportion {
  private static final double PERCENT = 100;

  private Proportion() {}

  /**
   * The share of a part in a whole that contains it, in percent.
   *
   * <p>The least share is the least part beside the greatest rest, the greatest share the other way
   * round; part and rest move independently.
   *
   * @throws IllegalArgumentException if the whole is 0
   */
  static Bounds share(Bounds part, Bounds whole) {
    if (whole.value() <= 0) {
      throw new IllegalArgumentException("a share in nothing");
    }
    double leastRest = whole.low() - part.low();
    double greatestRest = whole.high() - part.high();
    double low = greatestRest == 0 ? 1 : part.low() / (part.low() + greatestRest);
    double high = part.high() == 0 ? 0 : part.high() / (part.high() + leastRest);
    return new Bounds(low, part.value() / whole.value(), high).times(PERCENT);
  }

  /**
   * The ratio of a later to an earlier sum; without upper bound where the earlier may be 0.
   *
   * @throws IllegalArgumentException if the earlier sum is 0
   */
  static Bounds ratio(Bounds first, Bounds last) {
    if (first.value() <= 0) {
      throw new IllegalArgumentException("a change from nothing");
    }
    double high = first.low() == 0 ? Double.POSITIVE_INFINITY : last.high() / first.low();
    return new Bounds(last.low() / first.high(), last.value() / first.value(), high);
  }

  /** A ratio as a change in percent. */
  static Bounds change(Bounds ratio) {
    return new Bounds(percent(ratio.low()), percent(ratio.value()), percent(ratio.high()));
  }

  private static double percent(double ratio) {
    return PERCENT * (ratio - 1);
  }
}

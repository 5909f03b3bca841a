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

  /**
   * What one part of a sum adds to its change, in percent of the first sum.
   *
   * @param first the part in the earlier year
   * @param last the part in the later year
   * @param base the sum in the earlier year, which contains {@code first}
   */
  static Bounds points(Bounds first, Bounds last, Bounds base) {
    double least = last.low() - first.high();
    double most = last.high() - first.low();
    double leastRest = base.low() - first.low();
    double mostRest = base.high() - first.high();
    double low = over(least, first.high() + (least >= 0 ? mostRest : leastRest));
    double high = over(most, first.low() + (most >= 0 ? leastRest : mostRest));
    return around(low, (last.value() - first.value()) / base.value(), high).times(PERCENT);
  }

  /** A difference in percent of a base it moves independently of. */
  static Bounds points(Bounds difference, Bounds base) {
    double low = over(difference.low(), difference.low() >= 0 ? base.high() : base.low());
    double high = over(difference.high(), difference.high() >= 0 ? base.low() : base.high());
    return around(low, difference.value() / base.value(), high).times(PERCENT);
  }

  /**
   * A number per another that it moves independently of; without upper bound where the other may be
   * 0.
   *
   * @throws IllegalArgumentException if the other is 0
   */
  static Bounds quotient(Bounds above, Bounds below) {
    if (below.value() <= 0) {
      throw new IllegalArgumentException("a quotient by nothing");
    }
    return around(
        above.low() / below.high(), above.value() / below.value(), over(above.high(), below.low()));
  }

  /** A number per another that is not negative; nothing per nothing is nothing. */
  static double over(double above, double below) {
    return above == 0 ? 0 : above / below;
  }

  /** Bounds that the last digits of a computation may not cross. */
  static Bounds around(double low, double value, double high) {
    return new Bounds(Math.min(low, value), value, Math.max(value, high));
  }

  /** A ratio as a change in percent. */
  static Bounds change(Bounds ratio) {
    return new Bounds(percent(ratio.low()), percent(ratio.value()), percent(ratio.high()));
  }

  private static double percent(double ratio) {
    return PERCENT * (ratio - 1);
  }
}

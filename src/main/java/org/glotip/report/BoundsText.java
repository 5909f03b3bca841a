package org.glotip.report;

import org.glotip.model.Bounds;

/** A number with its bounds, as one says it. */
final class BoundsText {
  private BoundsText() {}

  static String of(Bounds bounds) {
    return of(bounds.low(), bounds.value(), bounds.high());
  }

  /** The number alone if it is exact; an infinite bound is said to be unknown. */
  static String of(double low, double value, double high) {
    if (low == high) {
      return Decimal.text(value);
    }
    return Decimal.text(value) + " (at least " + bound(low) + ", at most " + bound(high) + ")";
  }

  private static String bound(double bound) {
    return Double.isInfinite(bound) ? "unknown" : Decimal.text(bound);
  }
}

package org.glotip.report;

import org.glotip.model.Bounds;

/** A number with its bounds, as one says it. */
final class BoundsText {
  private BoundsText() {}

  static String of(Bounds bounds, Wording wording) {
    return of(bounds.low(), bounds.value(), bounds.high(), wording);
  }

  /** The number alone if it is exact; an infinite bound is said to be unknown. */
  static String of(double low, double value, double high, Wording wording) {
    return low == high
        ? wording.number(value)
        : wording.text(
            "bounds.between", wording.number(value), bound(low, wording), bound(high, wording));
  }

  /** A bound as text. */
  static String bound(double bound, Wording wording) {
    return Double.isFinite(bound) ? wording.number(bound) : wording.text("bounds.unknown");
  }
}

package org.glotip.normalise;

import java.math.BigDecimal;
import org.glotip.model.Bounds;

/** Writes numbers into findings and steps. */
final class Numbers {
  private Numbers() {}

  /** The number, or its least and greatest value where it is not known exactly. */
  static String text(Bounds bounds) {
    return bounds.isExact()
        ? plain(bounds.value())
        : plain(bounds.low()) + "-" + plain(bounds.high());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}

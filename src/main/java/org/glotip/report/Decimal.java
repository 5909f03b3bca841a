package org.glotip.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text: {@code .} as decimal mark, no grouping, no exponent, no trailing zeros. */
final class Decimal {
  /** Most decimals of a number in a file for machines. */
  static final int DECIMALS = 6;

  /** Below this every whole number is exact in a {@code double}. */
  private static final double EXACT = 1e15;

  /** Powers of ten by their exponents. */
  private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** Below this a product with a power of ten is wrong by less than a thousandth. */
  private static final double SCALED = 1e12;

  /** A product less than this from a whole number is surely not half-way between two. */
  private static final double HALF = 0.499;

  private Decimal() {}

  /** At most six decimals; blank where the number is infinite, which stands for not known. */
  static String text(double number) {
    return text(number, DECIMALS);
  }

  /** At most so many decimals, rounded half to even; blank where the number is infinite. */
  static String text(double number, int decimals) {
    if (!Double.isFinite(number)) {
      return "";
    }
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      return Long.toString((long) number);
    }
    BigDecimal rounded = rounded(number, decimals);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Exactly so many decimals, rounded half to even; blank where the number is infinite. */
  static String fixed(double number, int decimals) {
    return Double.isFinite(number) ? rounded(number, decimals).toPlainString() : "";
  }

  /** A number read back; infinite in the direction given where the text is blank. */
  static double parse(String text, double ifBlank) {
    return text.isEmpty() ? ifBlank : Double.parseDouble(text);
  }

  /** By arithmetic where that is sure to be right; else by the digits, which takes much longer. */
  private static BigDecimal rounded(double number, int decimals) {
    if (decimals < POWERS.length) {
      double scaled = number * POWERS[decimals];
      double whole = Math.rint(scaled);
      if (Math.abs(scaled) < SCALED && Math.abs(scaled - whole) < HALF) {
        return BigDecimal.valueOf((long) whole, decimals);
      }
    }
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}

package org.glotip.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a number can have become another one under somebody's hands. */
final class DigitSlip {
  private DigitSlip() {}

  /**
   * The slip that turns a number into the one that was found.
   *
   * @param found the number as found
   * @param right the number that would be right
   */
  static Optional<SumCause> of(double found, double right) {
    if (found <= 0 || right <= 0 || found == right) {
      return Optional.empty();
    }
    String one = digits(found);
    String other = digits(right);
    if (isScaled(one, other) || isScaled(other, one)) {
      return Optional.of(SumCause.SCALED);
    }
    if (isExchanged(one, other)) {
      return Optional.of(SumCause.DIGITS_EXCHANGED);
    }
    return isShorter(one, other) || isShorter(other, one)
        ? Optional.of(SumCause.DIGIT_LOST)
        : Optional.empty();
  }

  private static String digits(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static boolean isScaled(String small, String large) {
    return large.matches(java.util.regex.Pattern.quote(small) + "0{1,3}");
  }

  private static boolean isExchanged(String one, String other) {
    return one.length() == other.length()
        && IntStream.range(0, one.length() - 1)
            .anyMatch(i -> exchanged(one, i).equals(other) && !one.equals(other));
  }

  private static String exchanged(String digits, int at) {
    return digits.substring(0, at)
        + digits.charAt(at + 1)
        + digits.charAt(at)
        + digits.substring(at + 2);
  }

  /** One digit is in many numbers of two by chance. */
  private static boolean isShorter(String shorter, String longer) {
    return shorter.length() > 1
        && longer.length() == shorter.length() + 1
        && IntStream.range(0, longer.length())
            .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
  }
}

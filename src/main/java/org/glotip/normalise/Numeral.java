package org.glotip.normalise;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one whole number written in Western digits.
 *
 * <p>Groups of three behind a head of one to three digits are thousands, whatever the mark; so
 * {@code 1.234} is 1234, since a person cannot be divided. Groups of two before a last group of
 * three are Indian. Decimals are read only where all are zero. More than fifteen digits are an
 * identifier.
 */
final class Numeral {
  /** The longest stretch that can be one number; whether it is one, its shape tells. */
  static final Pattern STRETCH =
      Pattern.compile("[0-9](?:[0-9]|[.,'٫ ](?=[0-9]))*(?:e\\+?[0-9]+)?");

  static final int MOST_DIGITS = 15;

  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern GROUPED =
      Pattern.compile("([1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\\2[0-9]{3})*)(?:(?!\\2)[.,٫]0{1,2})?");
  private static final Pattern INDIAN =
      Pattern.compile("([1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?:\\.0{1,2})?");
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]*)[.,٫]0+");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("([0-9]+)(?:[.,]([0-9]+))?e\\+?([0-9]{1,2})");

  private Numeral() {}

  /** The number; empty where the stretch is not surely one whole number. */
  static OptionalLong read(String stretch) {
    if (PLAIN.matcher(stretch).matches()) {
      return whole(stretch);
    }
    for (Pattern shape : new Pattern[] {GROUPED, INDIAN, DECIMAL}) {
      Matcher matcher = shape.matcher(stretch);
      if (matcher.matches()) {
        return whole(matcher.group(1).replaceAll("[^0-9]", ""));
      }
    }
    Matcher matcher = SCIENTIFIC.matcher(stretch);
    return matcher.matches() ? scientific(matcher) : OptionalLong.empty();
  }

  private static OptionalLong whole(String digits) {
    return digits.length() > MOST_DIGITS
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(digits));
  }

  private static OptionalLong scientific(Matcher parts) {
    String decimals = parts.group(2) == null ? "" : parts.group(2);
    BigDecimal number =
        new BigDecimal(parts.group(1) + "." + decimals + "0")
            .scaleByPowerOfTen(Integer.parseInt(parts.group(3)));
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return isWhole ? whole(number.toBigInteger().toString()) : OptionalLong.empty();
  }
}

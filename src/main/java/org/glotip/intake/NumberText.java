package org.glotip.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of workbooks as text. A spreadsheet program keeps and shows 15 significant digits; what
 * lies beyond them is an artefact of binary fractions.
 */
final class NumberText {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  /** The day after 31 December 9999. */
  private static final double FIRST_NO_DATE = 2_958_466;

  /** Beyond so many digits before or after the point a number is written with an exponent. */
  private static final int MOST_DIGITS = 30;

  /** A longer text is no number that a program wrote. */
  private static final int LONGEST_NUMBER = 400;

  private NumberText() {}

  /** The plain decimal of a stored number; the text itself if it is no number. */
  static String plain(String stored) {
    if (isShortWhole(stored)) {
      return stored;
    }
    String number = stored.strip();
    if (number.length() > LONGEST_NUMBER) {
      return stored;
    }
    try {
      return plain(new BigDecimal(number));
    } catch (NumberFormatException notANumber) {
      return stored;
    }
  }

  /** The plain decimal of a number in memory. */
  static String plain(double number) {
    return Double.isFinite(number) ? plain(new BigDecimal(number)) : String.valueOf(number);
  }

  /** The ISO 8601 date of a serial number; with the time of day where there is one. */
  static String date(String stored, boolean from1904) {
    try {
      return date(Double.parseDouble(stored.strip()), from1904, plain(stored));
    } catch (NumberFormatException notANumber) {
      return stored;
    }
  }

  /** The ISO 8601 date of a serial number; the number itself where it is no date. */
  static String date(double serial, boolean from1904) {
    return date(serial, from1904, plain(serial));
  }

  /** An ISO 8601 text without a time of day that says nothing. */
  static String date(String iso) {
    return iso.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
  }

  private static String date(double serial, boolean from1904, String otherwise) {
    LocalDateTime date =
        serial >= 0 && serial < FIRST_NO_DATE
            ? DateUtil.getLocalDateTime(serial, from1904, true)
            : null;
    if (date == null) {
      return otherwise;
    }
    if (serial < 1 && !from1904) {
      return date.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    int before = shown.precision() - shown.scale();
    return Math.abs((long) shown.scale()) <= MOST_DIGITS && Math.abs((long) before) <= MOST_DIGITS
        ? shown.toPlainString()
        : shown.toString();
  }

  private static boolean isShortWhole(String text) {
    int length = text.length();
    if (length == 0 || length > SHOWN.getPrecision() || (text.charAt(0) == '0' && length > 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}

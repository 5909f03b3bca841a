package org.glotip.normalise;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Reads a whole number written in Chinese numerals: digit by digit ({@code 二〇一八}), or spelt with
 * units ({@code 一百二十三}).
 *
 * <p>A spelt number is unreadable where a last digit follows a unit above ten without a zero:
 * {@code 一百二} says 120 to some and 102 to others. Two digits side by side also say "three or four".
 */
final class ChineseNumeral {
  /** The longest stretch that can be one number. */
  static final Pattern STRETCH = Pattern.compile("[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+");

  private static final String FROM = "零两壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String TO = "〇二一二三四五六七八九十百千";
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final Pattern DIGIT_BY_DIGIT =
      Pattern.compile("〇|[一二三四五六七八九](?:〇|[〇一二三四五六七八九]{2,14})");

  private static final long NONE = -1;
  private static final long SECTION = 10_000;

  private final String text;
  private long total;
  private long section;
  private long digit = NONE;
  private long lastUnit = SECTION;
  private long lastSection = Long.MAX_VALUE;

  private ChineseNumeral(String text) {
    this.text = text;
  }

  /** The number; empty where the stretch is not surely one. */
  static OptionalLong read(String stretch) {
    String plain = plain(stretch);
    return DIGIT_BY_DIGIT.matcher(plain).matches()
        ? OptionalLong.of(digitByDigit(plain))
        : new ChineseNumeral(plain).spelt();
  }

  private static String plain(String stretch) {
    StringBuilder plain = new StringBuilder(stretch);
    for (int i = 0; i < plain.length(); i++) {
      int place = FROM.indexOf(plain.charAt(i));
      if (place >= 0) {
        plain.setCharAt(i, TO.charAt(place));
      }
    }
    return plain.toString();
  }

  private static long digitByDigit(String digits) {
    return digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> 10 * sum + digit);
  }

  private OptionalLong spelt() {
    for (int i = 0; i < text.length(); i++) {
      if (!step(i)) {
        return OptionalLong.empty();
      }
    }
    return addDigit(text.length()) && !text.endsWith("〇")
        ? OptionalLong.of(total + section)
        : OptionalLong.empty();
  }

  private boolean step(int place) {
    char letter = text.charAt(place);
    if (letter == '〇') {
      return digit == NONE && place > 0 && text.charAt(place - 1) != '〇';
    } else if (DIGITS.indexOf(letter) > 0) {
      boolean first = digit == NONE;
      digit = DIGITS.indexOf(letter);
      return first;
    }
    int unit = UNITS.indexOf(letter);
    return unit >= 0
        ? addUnit((long) Math.pow(10, unit + 1))
        : endSection(place, letter == '万' ? SECTION : SECTION * SECTION);
  }

  /** Ten alone is one ten; a hundred needs its digit. */
  private boolean addUnit(long unit) {
    boolean inOrder = unit < lastUnit && (digit != NONE || unit == 10);
    section += Math.abs(digit) * unit;
    digit = NONE;
    lastUnit = unit;
    return inOrder;
  }

  private boolean endSection(int place, long unit) {
    boolean inOrder = addDigit(place) && section > 0 && unit < lastSection;
    total += section * unit;
    section = 0;
    lastUnit = SECTION;
    lastSection = unit;
    return inOrder;
  }

  /** Adds a digit without unit, whose place must be clear: first, behind ten, or behind a zero. */
  private boolean addDigit(int end) {
    boolean clear = digit == NONE || end == 1 || "十〇".indexOf(text.charAt(end - 2)) >= 0;
    section += digit == NONE ? 0 : digit;
    digit = NONE;
    return clear;
  }
}

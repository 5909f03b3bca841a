package org.glotip.sample;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The rule that makes numbers: a total is a multiple of 10 that starts from the letters of the code
 * and moves by an equal step each year; its parts are shares of it.
 */
final class SampleNumbers {
  static final int FIRST_YEAR = 2014;
  static final int LAST_YEAR = 2021;

  /** Totals of the first year lie between one and two of these. */
  private static final int[] SIZES = {20, 110, 520, 2300};

  private final SampleCountry country;
  private final SplittableRandom chance;
  private final int first;
  private final int step;

  SampleNumbers(SampleCountry country, long seed) {
    this.country = country;
    chance = new SplittableRandom(seed + country.number());
    int size = SIZES[chance.nextInt(SIZES.length)];
    first = tens(size + chance.nextInt(size));
    step = tens(first / 8) * (chance.nextInt(4) - 1) / 2;
  }

  /** Victims of a year: a multiple of 10. */
  int victims(int year) {
    return Math.max(10, tens(first + step * (year - FIRST_YEAR)));
  }

  /** True once in so many times. */
  boolean once(int times) {
    return chance.nextInt(times) == 0;
  }

  int below(int bound) {
    return chance.nextInt(bound);
  }

  /** A stage that keeps a share of the stage before, in multiples of 10; few if that is none. */
  int stage(int before, int percent) {
    int next = tens(before * percent / 100);
    return next > 0 ? next : Math.min(before, below(8));
  }

  /** A number in parts with about these weights; the first part takes what is left over. */
  int[] split(int whole, int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int[] parts = new int[weights.length];
    parts[0] = whole;
    for (int i = 1; i < parts.length; i++) {
      parts[i] = whole * weights[i] / sum;
      parts[0] -= parts[i];
    }
    return parts;
  }

  /** A count as the country writes it: 1 to 4 suppressed, thousands parted. */
  String text(int count) {
    if (count >= 1 && count <= 4) {
      return "<5";
    }
    String text = String.format(Locale.ROOT, "%,d", count);
    return switch (country.language()) {
      case "fr" -> text.replace(',', '\u00A0');
      case "es" -> text.replace(",", "");
      default -> text;
    };
  }

  static int tens(int number) {
    return number / 10 * 10;
  }
}

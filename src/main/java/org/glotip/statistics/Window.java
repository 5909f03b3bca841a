package org.glotip.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Consecutive years that are pooled.
 *
 * @param first first year
 * @param last last year
 */
record Window(int first, int last) {
  /** Every window of a width that lies within the years from the least to the greatest of some. */
  static List<Window> within(IntStream years, int width) {
    int[] sorted = years.sorted().toArray();
    if (sorted.length == 0) {
      return List.of();
    }
    return IntStream.rangeClosed(sorted[0], sorted[sorted.length - 1] - width + 1)
        .mapToObj(first -> new Window(first, first + width - 1))
        .toList();
  }

  boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** The window as a period: {@code 2016-2018}. */
  String period() {
    return first + "-" + last;
  }
}

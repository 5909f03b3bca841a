package org.glotip.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/**
 * The cells of one sheet that have names.
 *
 * @param answers place of each answer or sum by line and year
 * @param labels place of each written-in citizenship or country
 */
record SheetNames(Map<LayoutLine, Map<Integer, Place>> answers, Map<LayoutLine, Place> labels) {

  static SheetNames of(Map<FormCell, Place> cells) {
    SheetNames names = new SheetNames(new HashMap<>(), new HashMap<>());
    cells.forEach(
        (cell, place) -> {
          if (cell.role() == FormCell.Role.LABEL) {
            names.labels.put(cell.line(), place);
          } else {
            names
                .answers
                .computeIfAbsent(cell.line(), line -> new LinkedHashMap<>())
                .put(cell.year(), place);
          }
        });
    return names;
  }

  boolean has(FormLine line) {
    return answers.containsKey(line.line());
  }

  Map<Integer, Place> places(FormLine line) {
    return answers.getOrDefault(line.line(), Map.of());
  }

  /** First row in which a line has a named cell. */
  int row(FormLine line) {
    return places(line).values().stream().mapToInt(Place::row).min().orElse(0);
  }

  /**
   * Column of the texts, as most lines have it if their cells are as far from their texts as in the
   * layout.
   */
  int textColumn(Layout layout) {
    Map<Integer, Integer> counts = new HashMap<>();
    answers.forEach(
        (line, places) -> {
          int shift = shift(line, places, layout);
          counts.merge(Math.max(1, Layout.TEXT_COLUMN + shift), 1, Integer::sum);
        });
    Optional<Map.Entry<Integer, Integer>> most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()));
    return most.map(Map.Entry::getKey).orElse(Layout.TEXT_COLUMN);
  }

  private static int shift(LayoutLine line, Map<Integer, Place> places, Layout layout) {
    return places.entrySet().stream()
        .mapToInt(
            entry ->
                entry.getValue().column()
                    - line.column()
                    - Math.max(0, layout.years().indexOf(entry.getKey())))
        .min()
        .orElse(0);
  }
}

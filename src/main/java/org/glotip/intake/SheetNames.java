package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;

/**
 * The cells of one sheet that have names.
 *
 * @param answers place of each answer or sum by year, by the id of its line
 * @param labels place of each written-in citizenship or country, by the id of its line
 * @param strays cells whose names say another row than most of their line; they were dragged there,
 *     and their names tell nothing
 */
record SheetNames(
    Map<String, Map<Integer, Place>> answers, Map<String, Place> labels, List<Place> strays) {

  static SheetNames of(Map<FormCell, Place> cells) {
    SheetNames names = new SheetNames(new HashMap<>(), new HashMap<>(), new ArrayList<>());
    cells.forEach(
        (cell, place) -> {
          if (cell.role() == FormCell.Role.LABEL) {
            names.labels.put(cell.line().id(), place);
          } else {
            names
                .answers
                .computeIfAbsent(cell.line().id(), line -> new LinkedHashMap<>())
                .put(cell.year(), place);
          }
        });
    names.answers.values().forEach(names::leaveOutStrays);
    names.strays.sort(null);
    return names;
  }

  private void leaveOutStrays(Map<Integer, Place> places) {
    Map<Integer, Integer> counts = new TreeMap<>();
    places.values().forEach(place -> counts.merge(place.row(), 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    int row =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
    places.values().stream().filter(place -> place.row() != row).forEach(strays::add);
    places.values().removeIf(place -> place.row() != row);
  }

  boolean has(FormLine line) {
    return answers.containsKey(line.line().id());
  }

  Map<Integer, Place> places(FormLine line) {
    return answers.getOrDefault(line.line().id(), Map.of());
  }

  /** Row of the named cells of a line; 0 if it has none. */
  int row(FormLine line) {
    Map<Integer, Place> places = places(line);
    return places.isEmpty() ? 0 : places.values().iterator().next().row();
  }

  /**
   * Column of the texts, as most lines have it if their cells are as far from their texts as in the
   * layout.
   */
  int textColumn(Layout layout, List<FormLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (FormLine line : lines) {
      if (has(line)) {
        int shift = shift(line.line(), places(line), layout);
        counts.merge(Math.max(1, Layout.TEXT_COLUMN + shift), 1, Integer::sum);
      }
    }
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

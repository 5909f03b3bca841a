package org.glotip.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of a workbook that are names of a form's cells.
 *
 * @param form the form
 * @param sheets place of each named cell, by folded name of its sheet
 */
record FormNames(Form form, Map<String, Map<FormCell, Place>> sheets) {
  /** A form has hundreds of names; fewer than this may be chance. */
  private static final int FEWEST = 3;

  /** Names of the workbook go before those of a single sheet, as copied sheets have. */
  static FormNames of(Form form, List<NamedCell> names) {
    Map<String, Map<FormCell, Place>> sheets = new HashMap<>();
    Map<String, Map<Place, Integer>> uses = new HashMap<>();
    Set<FormCell> seen = new HashSet<>();
    names.stream()
        .sorted(Comparator.comparing(NamedCell::local))
        .forEach(
            name -> {
              FormCell cell = form.cells().get(name.name());
              if (cell != null && seen.add(cell)) {
                sheets
                    .computeIfAbsent(name.sheet(), key -> new HashMap<>())
                    .put(cell, name.place());
                uses.computeIfAbsent(name.sheet(), key -> new HashMap<>())
                    .merge(name.place(), 1, Integer::sum);
              }
            });
    sheets.forEach((sheet, cells) -> leaveOutShared(cells, uses.getOrDefault(sheet, Map.of())));
    return new FormNames(form, sheets);
  }

  /** A cell with the names of several answers is none of them for sure. */
  private static void leaveOutShared(Map<FormCell, Place> cells, Map<Place, Integer> uses) {
    cells.values().removeIf(place -> uses.getOrDefault(place, 0) > 1);
  }

  int count() {
    return sheets.values().stream().mapToInt(Map::size).sum();
  }

  boolean isEnough() {
    return count() >= FEWEST;
  }

  /** Whether no other round can have more of its names here. */
  boolean isMost() {
    return 2 * count() > form.cells().size();
  }

  /** Named cells on a sheet. */
  Map<FormCell, Place> on(FormSheet sheet) {
    return sheets.getOrDefault(NamedCell.fold(sheet.name()), Map.of());
  }

  /** Named cells on a sheet that belong to one sheet of the layout. */
  Map<FormCell, Place> on(FormSheet sheet, String layoutSheet) {
    Map<FormCell, Place> cells = new HashMap<>();
    on(sheet)
        .forEach(
            (cell, place) -> {
              if (cell.line().sheet().equals(layoutSheet)) {
                cells.put(cell, place);
              }
            });
    return cells;
  }

  /** Sheet of the layout that most named cells of a sheet belong to; empty if it has none. */
  Optional<String> layoutSheet(FormSheet sheet) {
    Map<String, Integer> counts = new TreeMap<>();
    on(sheet).keySet().forEach(cell -> counts.merge(cell.line().sheet(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}

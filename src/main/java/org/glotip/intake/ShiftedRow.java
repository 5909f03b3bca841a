package org.glotip.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glotip.model.SourceCell;

/**
 * Counts that stand one column to the right of their years: the last one is outside, the first cell
 * is empty, or holds the citizenship. Whose years the others are cannot be told.
 */
final class ShiftedRow {
  private ShiftedRow() {}

  /** Reports and leaves out a row of such counts; whether it was one. */
  static boolean reject(FileReading file, PlacedSheet placed, SheetRow row) {
    NavigableMap<Integer, FormCell> counts = counts(placed, row.number());
    if (counts.size() < 2 || !isShifted(placed, row, counts)) {
      return false;
    }
    int outside = counts.lastKey() + 1;
    SourceCell cell = placed.sheet().cell(new Place(row.number(), outside));
    List<SourceCell> others =
        counts.tailMap(counts.firstKey(), false).keySet().stream()
            .map(column -> placed.sheet().cell(new Place(row.number(), column)))
            .toList();
    counts.forEach((column, count) -> file.countRow(false, 0));
    file.found("row-shifted", cell, others);
    return true;
  }

  private static NavigableMap<Integer, FormCell> counts(PlacedSheet placed, int row) {
    NavigableMap<Integer, FormCell> counts = new TreeMap<>();
    placed
        .row(row)
        .forEach(
            (place, cell) -> {
              if (cell.line().kind().isCounted() && cell.role() == FormCell.Role.ANSWER) {
                counts.put(place.column(), cell);
              }
            });
    return counts;
  }

  private static boolean isShifted(
      PlacedSheet placed, SheetRow row, NavigableMap<Integer, FormCell> counts) {
    int outside = counts.lastKey() + 1;
    Place beyond = new Place(row.number(), outside);
    return WrittenNumber.is(row.text(outside))
        && !placed.sheet().isFormula(beyond)
        && !placed.cells().containsKey(beyond)
        && counts.tailMap(counts.firstKey(), false).keySet().stream()
            .allMatch(column -> WrittenNumber.is(row.text(column)))
        && isFirstFree(placed, row, counts.firstKey());
  }

  private static boolean isFirstFree(PlacedSheet placed, SheetRow row, int first) {
    String text = row.text(first);
    return text.isBlank() || (!WrittenNumber.is(text) && isLabelBlank(placed, row));
  }

  private static boolean isLabelBlank(PlacedSheet placed, SheetRow row) {
    return placed.row(row.number()).entrySet().stream()
        .filter(entry -> entry.getValue().role() == FormCell.Role.LABEL)
        .map(Map.Entry::getKey)
        .anyMatch(place -> row.text(place.column()).isBlank());
  }
}

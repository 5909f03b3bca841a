package org.glotip.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a list that is written in, with those that were inserted into it. */
final class ListRows {
  private final FormSheet sheet;
  private final SheetNames names;
  private final LineRows rows;
  private final YearColumns columns;

  ListRows(FormSheet sheet, SheetNames names, LineRows rows, YearColumns columns) {
    this.sheet = sheet;
    this.names = names;
    this.rows = rows;
    this.columns = columns;
  }

  /** The cells of all rows between the lines before and after the list. */
  Map<Place, FormCell> cells(List<FormLine> list) {
    Map<Place, FormCell> cells = new TreeMap<>();
    Map<Integer, FormLine> named = new HashMap<>();
    for (FormLine line : list) {
      if (names.has(line)) {
        named.put(names.row(line), line);
      }
    }
    int next = 0;
    FormLine current = list.get(0);
    for (int row = first(list); row <= last(list); row++) {
      FormLine own = named.isEmpty() ? list.get(Math.min(next++, list.size() - 1)) : named.get(row);
      current = own == null ? current : own;
      if (own != null && !named.isEmpty()) {
        cells.putAll(namedCells(own, row));
      } else if (sheet.rows().containsKey(row)) {
        cells.putAll(cells(current, row));
      }
    }
    return cells;
  }

  private Map<Place, FormCell> cells(FormLine line, int row) {
    Map<Place, FormCell> cells = columns.cells(line, row, FormCell.Role.ANSWER);
    cells.put(new Place(row, rows.textColumn()), label(line));
    return cells;
  }

  private Map<Place, FormCell> namedCells(FormLine line, int row) {
    Map<Place, FormCell> cells = new TreeMap<>();
    names
        .places(line)
        .forEach(
            (year, place) -> {
              int seen = columns.years().getOrDefault(place.column(), year);
              FormCell.Role role = columns.role(place.column(), FormCell.Role.ANSWER);
              cells.put(place, new FormCell(line.line(), seen, role));
            });
    Place label = new Place(row, rows.textColumn());
    cells.put(names.labels().getOrDefault(line.line().id(), label), label(line));
    return cells;
  }

  private static FormCell label(FormLine line) {
    return new FormCell(line.line(), 0, FormCell.Role.LABEL);
  }

  private int first(List<FormLine> list) {
    int before = rows.rowBefore(list.get(0)) + 1;
    return list.stream().filter(names::has).mapToInt(names::row).reduce(before, Math::min);
  }

  private int last(List<FormLine> list) {
    int after = rows.rowAfter(list.get(list.size() - 1));
    int named = list.stream().filter(names::has).mapToInt(names::row).max().orElse(0);
    if (after > 0) {
      return Math.max(after - 1, named);
    }
    return named > 0 ? named : first(list) + list.size() - 1;
  }
}

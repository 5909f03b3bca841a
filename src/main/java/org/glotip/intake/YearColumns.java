package org.glotip.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.model.SourceCell;

/**
 * Which year the counts of each column are of.
 *
 * @param header the years that stand above
 * @param years year by column
 * @param unclear columns of which it is not certain
 */
record YearColumns(YearCells header, NavigableMap<Integer, Integer> years, Set<Integer> unclear) {

  /**
   * Weighs the years that are expected by the layout or the names of cells against those that stand
   * above them. What stands there is what the respondent saw, so it counts where it is clear.
   *
   * @param named whether the cells have names, so that years that are gone are no harm
   */
  static YearColumns weigh(
      NavigableMap<Integer, Integer> expected,
      YearCells header,
      List<Integer> asked,
      boolean named) {
    if (!header.isFound()) {
      return new YearColumns(header, expected, named ? Set.of() : Set.copyOf(expected.keySet()));
    }
    Set<Integer> differing = differing(expected, header, named);
    if (differing.isEmpty()) {
      return new YearColumns(header, expected, Set.of());
    }
    if (header.isDistinct() && header.years().size() >= asked.size()) {
      return new YearColumns(header, header.years(), Set.of());
    }
    NavigableMap<Integer, Integer> years = new TreeMap<>(header.years());
    years.putAll(expected);
    Set<Integer> unclear = new TreeSet<>(header.years().keySet());
    unclear.removeAll(expected.keySet());
    unclear.addAll(differing);
    return new YearColumns(header, years, unclear);
  }

  private static Set<Integer> differing(
      NavigableMap<Integer, Integer> expected, YearCells header, boolean named) {
    Set<Integer> elsewhere = new HashSet<>(header.years().values());
    Set<Integer> differing = new TreeSet<>();
    expected.forEach(
        (column, year) -> {
          Integer found = header.years().get(column);
          boolean blank = header.isBlank(column) && named && !elsewhere.contains(year);
          if (!blank && !year.equals(found)) {
            differing.add(column);
          }
        });
    return differing;
  }

  /** Says what is changed or unclear. */
  void report(FileReading file, FormSheet sheet, List<Integer> asked, int row) {
    if (!unclear.isEmpty()) {
      SourceCell first = sheet.cell(new Place(header.isFound() ? header.row() : row, first()));
      file.found("years-unclear", first, List.of(), list(asked));
    } else if (header.isFound() && !Set.copyOf(asked).equals(new HashSet<>(years.values()))) {
      SourceCell first = sheet.cell(new Place(header.row(), years.firstKey()));
      file.found("years-changed", first, List.of(), list(years.values()), list(asked));
    }
  }

  private int first() {
    return unclear.stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  private static String list(java.util.Collection<Integer> years) {
    return String.join(", ", years.stream().map(String::valueOf).toList());
  }

  /** The cells of a line in a row. */
  Map<Place, FormCell> cells(FormLine line, int row, FormCell.Role role) {
    Map<Place, FormCell> cells = new TreeMap<>();
    years.forEach(
        (column, year) ->
            cells.put(new Place(row, column), new FormCell(line.line(), year, role(column, role))));
    return cells;
  }

  /** What a column holds. */
  FormCell.Role role(int column, FormCell.Role otherwise) {
    boolean answer = otherwise == FormCell.Role.ANSWER;
    return answer && unclear.contains(column) ? FormCell.Role.UNCLEAR : otherwise;
  }
}

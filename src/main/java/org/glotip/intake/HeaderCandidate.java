package org.glotip.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Column;

/**
 * A row that may be a header.
 *
 * @param row the row
 * @param positions 1-based positions of the cells that name each column
 */
record HeaderCandidate(SheetRow row, Map<Column, List<Integer>> positions) {
  /** A row that names so many columns is meant as a header, even if some are missing. */
  private static final int FEWEST_COLUMNS = 5;

  private static final int LONGEST_LIST = 300;

  static HeaderCandidate of(SheetRow row, Wordings wordings) {
    Map<Column, List<Integer>> positions = new EnumMap<>(Column.class);
    for (int i = 0; i < row.texts().size(); i++) {
      Column column = wordings.column(row.texts().get(i));
      if (column != null) {
        positions.computeIfAbsent(column, key -> new ArrayList<>()).add(i + 1);
      }
    }
    return new HeaderCandidate(row, positions);
  }

  /** The candidate with most distinct columns; the first of several. */
  static HeaderCandidate best(List<SheetRow> rows, Wordings wordings) {
    HeaderCandidate none = new HeaderCandidate(new SheetRow(0, List.of(), List.of()), Map.of());
    return rows.stream()
        .map(row -> of(row, wordings))
        .reduce(none, (one, other) -> other.count() > one.count() ? other : one);
  }

  /** Number of distinct columns. */
  int count() {
    return positions.size();
  }

  boolean isHeader() {
    return count() >= FEWEST_COLUMNS || missing().isEmpty();
  }

  /** Required columns that no cell names. */
  List<Column> missing() {
    return Stream.of(Column.values())
        .filter(column -> column.required() && !positions.containsKey(column))
        .toList();
  }

  /** Columns that several cells name. */
  List<Column> twice() {
    return positions.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Position of each column that just one cell names. */
  Map<Column, Integer> columns() {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    positions.forEach(
        (column, all) -> {
          if (all.size() == 1) {
            columns.put(column, all.get(0));
          }
        });
    return columns;
  }

  /** 1-based position of the only cell with just this text; 0 if there is none, or several. */
  int only(String name) {
    int first = row.texts().indexOf(name);
    return first == row.texts().lastIndexOf(name) ? first + 1 : 0;
  }

  /** 1-based positions of the cells that are not blank and name no column. */
  List<Integer> ignored() {
    return IntStream.rangeClosed(1, row.texts().size())
        .filter(position -> !row.texts().get(position - 1).isBlank())
        .filter(position -> positions.values().stream().noneMatch(p -> p.contains(position)))
        .boxed()
        .toList();
  }

  /** All texts of the row that are not blank. */
  String texts() {
    return shortened(row.texts().stream().filter(text -> !text.isBlank()));
  }

  /** Texts of the cells that name a column, in their order. */
  String named() {
    return shortened(
        positions.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.naturalOrder())
            .map(position -> row.texts().get(position - 1)));
  }

  private static String shortened(Stream<String> texts) {
    String list = texts.map(String::strip).collect(Collectors.joining(", "));
    return list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST) + "...";
  }
}

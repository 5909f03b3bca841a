package org.glotip.intake;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row with years above count cells.
 *
 * @param row 1-based row; 0 if there is none
 * @param years year by column
 * @param others columns whose text is no year
 */
record YearCells(int row, NavigableMap<Integer, Integer> years, Set<Integer> others) {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})(?![0-9])");

  /** No year is in a longer text. */
  private static final int LONGEST_TEXT = 40;

  /** So many rows may have come between the years and the first line below them. */
  private static final int FARTHEST = 8;

  static YearCells none() {
    return new YearCells(0, new TreeMap<>(), Set.of());
  }

  /** The nearest row above a row that has years right of a column. */
  static YearCells above(FormSheet sheet, int row, int lowest, int column, Limits limits) {
    for (int above = row - 1; above >= Math.max(lowest, row - FARTHEST); above--) {
      YearCells found = in(sheet, above, column, limits);
      if (!found.years().isEmpty()) {
        return found;
      }
    }
    return none();
  }

  /** The years in a row, right of a column. */
  static YearCells in(FormSheet sheet, int row, int column, Limits limits) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    Set<Integer> others = new TreeSet<>();
    SheetRow found = sheet.rows().get(row);
    for (int at = column + 1; found != null && at <= found.texts().size(); at++) {
      int year = year(found.text(at), limits);
      if (year != 0) {
        years.put(at, year);
      } else if (!found.text(at).isBlank()) {
        others.add(at);
      }
    }
    return new YearCells(row, years, others);
  }

  /** The one year that a text names, in digits of any script; 0 if it names none or several. */
  static int year(String text, Limits limits) {
    if (text.length() > LONGEST_TEXT) {
      return 0;
    }
    Matcher found = YEAR.matcher(westernDigits(text));
    if (!found.find()) {
      return 0;
    }
    int year = Integer.parseInt(found.group(1));
    boolean single = !found.find();
    return single && year >= limits.firstYear() && year <= limits.lastYear() ? year : 0;
  }

  static String westernDigits(String text) {
    StringBuilder western = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                western.appendCodePoint(
                    Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
    return western.toString();
  }

  boolean isFound() {
    return row > 0;
  }

  boolean isBlank(int column) {
    return !years.containsKey(column) && !others.contains(column);
  }

  /** Whether each year stands once. */
  boolean isDistinct() {
    return new HashSet<>(years.values()).size() == years.size();
  }

  /** Whether they are just these years, wherever they stand. */
  boolean isOf(List<Integer> expected) {
    return isDistinct() && new HashSet<>(years.values()).equals(Set.copyOf(expected));
  }
}

package org.glotip.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not the same in two outputs.
 *
 * @param before the figure as it was; null where it is new
 * @param after the figure as it is; null where it is gone
 */
record Movement(@Nullable ExplainedFigure before, @Nullable ExplainedFigure after) {
  private static final List<String> NUMBERS =
      List.of("value", "low", "high", "unit", "status", "countries", "cases");

  String id() {
    return figure().id();
  }

  MovementKind kind() {
    if (before == null) {
      return MovementKind.NEW;
    }
    if (after == null) {
      return MovementKind.GONE;
    }
    return isSame(before, after, NUMBERS) ? MovementKind.NOTE : MovementKind.MOVED;
  }

  /** The figure as it is, or as it was last. */
  ExplainedFigure figure() {
    ExplainedFigure known = after == null ? before : after;
    if (known == null) {
      throw new IllegalStateException("a movement of nothing");
    }
    return known;
  }

  /** Whether nothing that is said of a figure differs. */
  static boolean isSame(ExplainedFigure before, ExplainedFigure after) {
    return isSame(before, after, NUMBERS) && isSame(before, after, List.of("note"));
  }

  /** Whether value, bounds and unit are the same, and what it rests on differs. */
  boolean isOfBasis() {
    return before != null
        && after != null
        && isSame(before, after, List.of("value", "low", "high", "unit"));
  }

  /** The value as printed before; blank for none. */
  String valueBefore() {
    return before == null ? "" : before.text("value");
  }

  /** The value as printed now; blank for none. */
  String valueAfter() {
    return after == null ? "" : after.text("value");
  }

  /** By how much the value moved; not a number where one of the two is none. */
  double difference() {
    return number(valueAfter()) - number(valueBefore());
  }

  /** The movement in percent of the value before; not a number for one of nothing. */
  double percent() {
    return 100 * difference() / Math.abs(number(valueBefore()));
  }

  /**
   * How much of the figure moved: 0 to 1; 1 for one that is new or gone. Percentages are compared
   * as they stand, everything else by the larger of the two.
   */
  double size() {
    double difference = Math.abs(difference());
    if (Double.isNaN(difference)) {
      return 1;
    }
    if (figure().text("unit").startsWith("percent")) {
      return Math.min(1, difference / 100);
    }
    double larger = Math.max(Math.abs(number(valueBefore())), Math.abs(number(valueAfter())));
    return larger == 0 ? 0 : Math.min(1, difference / larger);
  }

  /** How much of the world the figure speaks of: 0 for the world, 3 for countries and flows. */
  int narrowness() {
    String area = figure().text("area");
    if (area.equals("001")) {
      return 0;
    }
    if (!area.isEmpty() && Character.isDigit(area.charAt(0))) {
      return 1;
    }
    return area.length() > 3 ? 2 : 3;
  }

  private static double number(String text) {
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException hidden) {
      return Double.NaN;
    }
  }

  private static boolean isSame(
      ExplainedFigure before, ExplainedFigure after, List<String> columns) {
    return columns.stream()
        .filter(column -> has(before.columns(), column) && has(after.columns(), column))
        .allMatch(column -> before.text(column).equals(after.text(column)));
  }

  /** A column that one of two versions does not write says nothing of the figure. */
  private static boolean has(Map<String, Integer> columns, String column) {
    return columns.containsKey(column);
  }
}

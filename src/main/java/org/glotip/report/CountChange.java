package org.glotip.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A count that is not the same in two outputs.
 *
 * @param id id of the observation
 * @param before value and bounds as printed; blank where the count is new
 * @param after the same now; blank where it is gone
 * @param cellsBefore its cells; empty where it is new
 * @param cellsAfter its cells now
 */
record CountChange(
    String id,
    String before,
    String after,
    List<ExplainedCell> cellsBefore,
    List<ExplainedCell> cellsAfter) {

  String reporter() {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  /** By how much the count moved, as far as both are numbers. */
  double size() {
    return Math.abs(number(after) - number(before));
  }

  /** The cells whose text the other output does not have, wherever it stands there. */
  List<ExplainedCell> onlyBefore() {
    return without(cellsBefore, cellsAfter);
  }

  /** The cells whose text the earlier output does not have. */
  List<ExplainedCell> onlyAfter() {
    return without(cellsAfter, cellsBefore);
  }

  /** The count as it was and as it is. */
  String text() {
    return id + " " + said(before) + " -> " + said(after);
  }

  private static String said(String value) {
    return value.isEmpty() ? "none" : value;
  }

  private static List<ExplainedCell> without(List<ExplainedCell> cells, List<ExplainedCell> other) {
    List<String> texts = new ArrayList<>(other.stream().map(ExplainedCell::text).toList());
    return cells.stream().filter(cell -> !texts.remove(cell.text())).toList();
  }

  /** The number a value begins with; 0 for none. */
  private static double number(String value) {
    int blank = value.indexOf(' ');
    String first = blank < 0 ? value : value.substring(0, blank);
    return first.matches("-?[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(first) : 0;
  }
}

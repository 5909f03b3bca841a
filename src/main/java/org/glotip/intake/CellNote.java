package org.glotip.intake;

import java.util.List;

/**
 * Something wrong with a cell, said before it is known whether the cell stands in a table.
 *
 * @param column 1-based column
 * @param rule id of the rule
 * @param arguments what fills the rule's message
 */
record CellNote(int column, String rule, List<String> arguments) {

  static CellNote of(int column, String rule, Object... arguments) {
    return new CellNote(column, rule, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** Whether it touches the whole row, so that it matters even in a column that is not read. */
  boolean touchesRow() {
    return rule.equals("quote-unclosed");
  }
}

package org.glotip.reference;

import java.util.Map;

/**
 * One record of a file of definitions.
 *
 * @param file path below {@code data/}
 * @param line 1-based line the record starts on
 * @param fields text by column name, never null, trimmed
 */
record DataRow(String file, int line, Map<String, String> fields) {

  /** The text of a column that is known to exist. */
  String get(String column) {
    return fields.getOrDefault(column, "");
  }

  /** A problem at this row. */
  DefinitionProblem problem(String text) {
    return new DefinitionProblem(file, line, text);
  }
}

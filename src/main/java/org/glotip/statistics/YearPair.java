package org.glotip.statistics;

import java.util.List;
import org.glotip.reference.TableDefinition;

/**
 * Two years that are compared.
 *
 * @param first the earlier year
 * @param last the later year
 */
record YearPair(int first, int last) {
  /**
   * The pairs a table asks for in its parameter {@code pairs}, such as {@code 2017-2020;2019-2022}.
   *
   * @throws org.glotip.reference.DefinitionException if one is not two years, the earlier first
   */
  static List<YearPair> of(TableDefinition table) {
    return table.list("pairs").stream().map(pair -> parse(table, pair)).toList();
  }

  /** The pair of a year and the one before. */
  static YearPair endingIn(int year) {
    return new YearPair(year - 1, year);
  }

  /** The pair as a period: {@code 2019-2022}. */
  String period() {
    return first + "-" + last;
  }

  private static YearPair parse(TableDefinition table, String text) {
    if (!text.matches("\\d{4}-\\d{4}") || text.substring(0, 4).compareTo(text.substring(5)) >= 0) {
      throw table.problem("'" + text + "' is not a pair of years");
    }
    return new YearPair(
        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }
}

package org.glotip.statistics;

import java.util.List;
import org.glotip.reference.TableDefinition;

/**
 * One indicator per another.
 *
 * @param above the indicator that is divided
 * @param below the indicator it is divided by
 * @param factor number of the second that the result is given for: 1, 100 ...
 */
record Ratio(String above, String below, int factor) {
  /**
   * The ratios of a table's parameter {@code ratios}, such as {@code CONVICTED:VICTIMS:100}.
   *
   * @throws org.glotip.reference.DefinitionException if one is not two indicators and a factor
   */
  static List<Ratio> of(TableDefinition table) {
    return table.list("ratios").stream().map(text -> parse(table, text)).toList();
  }

  /** The measure: the ratio to an indicator. */
  String measure() {
    return "RATIO_" + below;
  }

  String unit() {
    return factor == 1 ? Unit.RATIO : "per " + factor;
  }

  private static Ratio parse(TableDefinition table, String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3
        || !parts[2].matches("[1-9][0-9]{0,5}")
        || !table.indicators().containsAll(List.of(parts[0], parts[1]))) {
      throw table.problem("'" + text + "' is not two of its indicators and a factor");
    }
    return new Ratio(parts[0], parts[1], Integer.parseInt(parts[2]));
  }
}

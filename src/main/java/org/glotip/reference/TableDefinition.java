package org.glotip.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the catalogue.
 *
 * @param slug stable name of the table
 * @param kind how it is computed
 * @param indicators indicators it is made for; none where it is not made from counts
 * @param parameters name and value of each parameter of the kind
 */
public record TableDefinition(
    String slug, TableKind kind, List<String> indicators, Map<String, String> parameters) {

  /** The entries of a parameter, separated by semicolons; none where the table lacks it. */
  public List<String> list(String parameter) {
    return Arrays.stream(parameters.getOrDefault(parameter, "").split(";"))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  /**
   * The whole number of a parameter.
   *
   * @throws DefinitionException if the table lacks it or it is no whole number
   */
  public int whole(String parameter) {
    String text = parameters.getOrDefault(parameter, "");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException wrong) {
      throw problem(parameter + " '" + text + "' is not a whole number");
    }
  }

  /** What is wrong with this table. */
  public DefinitionException problem(String text) {
    return new DefinitionException(
        new DefinitionProblem("tables.csv", 0, "table " + slug + ": " + text));
  }

  static List<TableDefinition> load(DataReader reader, Codes codes) {
    Map<String, TableDefinition> found = new LinkedHashMap<>();
    for (DataRow row : reader.rows("tables.csv", "slug", "kind", "indicators", "parameters")) {
      TableDefinition table = table(reader, row, codes);
      if (found.put(table.slug(), table) != null) {
        reader.problem(row.problem("table " + table.slug() + " stands twice"));
      }
    }
    return List.copyOf(found.values());
  }

  private static TableDefinition table(DataReader reader, DataRow row, Codes codes) {
    List<String> indicators =
        Arrays.stream(row.get("indicators").split(" +", -1))
            .filter(code -> !code.isEmpty())
            .toList();
    for (String indicator : indicators) {
      if (!codes.indicators().contains(indicator)) {
        reader.problem(row.problem("indicator '" + indicator + "' is not known"));
      }
    }
    return new TableDefinition(
        row.get("slug"),
        reader.constant(row, "kind", TableKind.class),
        indicators,
        RuleDefinition.parameters(reader, row));
  }
}

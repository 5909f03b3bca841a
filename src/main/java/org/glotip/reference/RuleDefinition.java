package org.glotip.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Severity;

/**
 * A rule of {@code data/rules.csv}.
 *
 * @param id stable id that findings carry
 * @param kind what the rule does
 * @param severity weight of its findings
 * @param parameters name and value of each parameter of the kind
 * @param since edition that brought the rule
 * @param reason why the rule exists
 */
public record RuleDefinition(
    String id,
    RuleKind kind,
    Severity severity,
    Map<String, String> parameters,
    String since,
    String reason) {

  /**
   * The text of a parameter.
   *
   * @throws DefinitionException if the rule lacks it
   */
  public String text(String name) {
    String text = parameters.get(name);
    if (text == null) {
      throw new DefinitionException(
          new DefinitionProblem("rules.csv", 0, "rule " + id + " lacks the parameter " + name));
    }
    return text;
  }

  /**
   * The number of a parameter.
   *
   * @throws DefinitionException if the rule lacks it or it is no number
   */
  public double number(String name) {
    try {
      return Double.parseDouble(text(name));
    } catch (NumberFormatException wrong) {
      throw new DefinitionException(
          new DefinitionProblem(
              "rules.csv", 0, "parameter " + name + " of rule " + id + " is not a number"));
    }
  }

  static List<RuleDefinition> load(DataReader reader) {
    Map<String, RuleDefinition> found = new java.util.LinkedHashMap<>();
    for (DataRow row :
        reader.rows("rules.csv", "id", "kind", "severity", "parameters", "since", "reason")) {
      RuleDefinition rule = rule(reader, row);
      if (found.put(rule.id(), rule) != null) {
        reader.problem(row.problem("rule " + rule.id() + " stands twice"));
      }
    }
    return List.copyOf(found.values());
  }

  private static RuleDefinition rule(DataReader reader, DataRow row) {
    if (!row.get("id").matches("[a-z0-9-]+")) {
      reader.problem(row.problem("id '" + row.get("id") + "' is not lower-case words"));
    }
    if (row.get("reason").isEmpty()) {
      reader.problem(row.problem("a rule needs a reason"));
    }
    return new RuleDefinition(
        row.get("id"),
        reader.constant(row, "kind", RuleKind.class),
        reader.constant(row, "severity", Severity.class),
        parameters(reader, row),
        row.get("since"),
        row.get("reason"));
  }

  /** Reads {@code name=value name=value}. */
  static Map<String, String> parameters(DataReader reader, DataRow row) {
    Map<String, String> found = new HashMap<>();
    for (String pair : row.get("parameters").split(" +", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        found.put(pair.substring(0, equals), pair.substring(equals + 1));
      } else if (!pair.isEmpty()) {
        reader.problem(row.problem("parameter '" + pair + "' is not name=value"));
      }
    }
    return Map.copyOf(found);
  }
}

package org.glotip.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One answer of an example that stands beside a rule for returns.
 *
 * @param rule id of the rule
 * @param example name of the example
 * @param expected PASS, FAIL or UNDECIDED
 * @param round round of the return the answer is in; the latest of an example is judged
 * @param cell name of the cell, as in the questionnaire: {@code Q7.1_2_2022}
 * @param answer the answer as written
 */
public record ReturnExample(
    String rule, String example, String expected, String round, String cell, String answer) {

  static List<ReturnExample> load(
      DataReader reader, List<RuleDefinition> rules, List<Layout> layouts) {
    Set<String> ids =
        rules.stream()
            .filter(rule -> rule.kind().isOfReturns())
            .map(RuleDefinition::id)
            .collect(Collectors.toSet());
    List<String> rounds = layouts.stream().map(Layout::round).toList();
    List<ReturnExample> found = new ArrayList<>();
    for (DataRow row :
        reader.rows(
            "return_examples.csv", "rule", "example", "expected", "round", "cell", "answer")) {
      reader.check(row, "rule", ids);
      reader.check(row, "expected", List.of("PASS", "FAIL", "UNDECIDED"));
      reader.check(row, "round", rounds);
      found.add(
          new ReturnExample(
              row.get("rule"),
              row.get("example"),
              row.get("expected"),
              row.get("round"),
              row.get("cell"),
              row.get("answer")));
    }
    return List.copyOf(found);
  }
}

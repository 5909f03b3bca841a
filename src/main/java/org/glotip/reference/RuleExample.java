package org.glotip.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One count of an example that stands beside a rule.
 *
 * @param rule id of the rule
 * @param example name of the example
 * @param expected PASS, FAIL or UNDECIDED
 * @param vintage NOW, or BEFORE for an earlier vintage
 * @param indicator code of the indicator
 * @param year year
 * @param form form
 * @param sex sex
 * @param age age group
 * @param counterpart alpha-3 code, OWN, or {@code _T}
 * @param value the count as written; blank for not available
 */
public record RuleExample(
    String rule,
    String example,
    String expected,
    String vintage,
    String indicator,
    int year,
    String form,
    String sex,
    String age,
    String counterpart,
    String value) {

  static List<RuleExample> load(DataReader reader, List<RuleDefinition> rules, Codes codes) {
    Set<String> ids = rules.stream().map(RuleDefinition::id).collect(Collectors.toSet());
    List<RuleExample> found = new ArrayList<>();
    for (DataRow row :
        reader.rows(
            "rule_examples.csv",
            "rule",
            "example",
            "expected",
            "vintage",
            "indicator",
            "year",
            "form",
            "sex",
            "age",
            "counterpart",
            "value")) {
      reader.check(row, "rule", ids);
      reader.check(row, "expected", List.of("PASS", "FAIL", "UNDECIDED"));
      reader.check(row, "vintage", List.of("NOW", "BEFORE"));
      reader.check(row, "indicator", codes.indicators().codes());
      reader.check(row, "form", codes.forms().codes());
      reader.check(row, "sex", codes.sexes().codes());
      reader.check(row, "age", codes.ages().codes());
      found.add(example(reader, row));
    }
    return List.copyOf(found);
  }

  private static RuleExample example(DataReader reader, DataRow row) {
    return new RuleExample(
        row.get("rule"),
        row.get("example"),
        row.get("expected"),
        row.get("vintage"),
        row.get("indicator"),
        (int) reader.whole(row, "year"),
        row.get("form"),
        row.get("sex"),
        row.get("age"),
        row.get("counterpart"),
        row.get("value"));
  }
}

package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.reference.Labels;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;
import org.glotip.reference.RuleExample;
import org.glotip.report.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules, and the texts of the rules. */
final class RuleExamplesTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Validator VALIDATOR = new Validator(REFERENCE);
  private static final Examples<RuleExample> EXAMPLES =
      new Examples<>(
          REFERENCE.examples(),
          row -> new Examples.Name(row.rule(), row.example(), row.expected()),
          rows -> judge(VALIDATOR, rows));

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_example_has_the_outcome_it_says(String name, List<RuleExample> rows) {
    assertThat(EXAMPLES.outcome(rows)).isEqualTo(EXAMPLES.name(rows).expected());
  }

  @Test
  void what_is_found_is_as_expected() {
    Validator validator = new Validator(REFERENCE);
    Golden.check(
        "examples-of-rules.txt",
        new Examples<>(REFERENCE.examples(), EXAMPLES.name(), rows -> judge(validator, rows))
            .described());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedRules")
  void a_judged_rule_has_an_example_of_each_outcome(String rule) {
    assertThat(EXAMPLES.expected(rule)).containsExactlyInAnyOrder("PASS", "FAIL", "UNDECIDED");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_has_a_message_and_a_remedy_in_english(String rule) {
    Map<String, String> texts =
        REFERENCE.labels().byLanguage().getOrDefault(Labels.FALLBACK, Map.of());
    assertThat(texts).containsKeys("rule." + rule, "remedy." + rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedRules")
  void the_message_has_a_place_for_each_argument(String rule) {
    Finding finding = EXAMPLES.failure(rule);
    assertThat(Examples.places(rule)).hasSize(finding.arguments().size());
    assertThat(REFERENCE.labels().fill(Labels.FALLBACK, "rule." + rule, finding.arguments()))
        .doesNotContain("{");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_order_of_observations_does_not_matter(String name, List<RuleExample> rows) {
    List<RuleExample> reversed = new ArrayList<>(rows);
    java.util.Collections.reverse(reversed);
    assertThat(judge(reversed).results()).isEqualTo(judge(rows).results());
    assertThat(judge(reversed).findings())
        .extracting(Finding::rule, Finding::arguments)
        .isEqualTo(
            judge(rows).findings().stream()
                .map(found -> org.assertj.core.groups.Tuple.tuple(found.rule(), found.arguments()))
                .toList());
  }

  static Stream<Arguments> examples() {
    return EXAMPLES.named();
  }

  static Stream<String> rules() {
    return REFERENCE.rules().stream().map(RuleDefinition::id);
  }

  static Stream<String> judgedRules() {
    return REFERENCE.rules().stream()
        .filter(rule -> rule.kind().isJudged())
        .map(RuleDefinition::id);
  }

  private static Judgement judge(List<RuleExample> rows) {
    return judge(VALIDATOR, rows);
  }

  private static Judgement judge(Validator validator, List<RuleExample> rows) {
    return validator.judge(observations(rows, "NOW"), observations(rows, "BEFORE"));
  }

  private static List<Observation> observations(List<RuleExample> rows, String vintage) {
    List<Observation> found = new ArrayList<>();
    for (RuleExample row : rows) {
      if (row.vintage().equals(vintage)) {
        found.add(Observations.of(key(row), row.value(), vintage + ".csv", found.size() + 2));
      }
    }
    return found;
  }

  private static Key key(RuleExample row) {
    return new Key(
        "XXA",
        row.indicator(),
        row.year(),
        row.form(),
        row.sex(),
        row.age(),
        counterpart(row.counterpart()));
  }

  private static Counterpart counterpart(String code) {
    if (code.equals(Code.TOTAL)) {
      return Counterpart.ALL;
    }
    return code.equals("OWN") ? Counterpart.OWN : Counterpart.country(code);
  }
}

package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules, and the texts of the rules. */
final class RuleExamplesTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Validator VALIDATOR = new Validator(REFERENCE);
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_example_has_the_outcome_it_says(String name, List<RuleExample> rows) {
    assertThat(outcome(rows)).isEqualTo(rows.get(0).expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedRules")
  void a_judged_rule_has_an_example_of_each_outcome(String rule) {
    assertThat(examplesOf(rule).map(RuleExample::expected).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("PASS", "FAIL", "UNDECIDED");
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
    Finding finding =
        byName()
            .filter(rows -> rows.get(0).rule().equals(rule))
            .filter(rows -> rows.get(0).expected().equals("FAIL"))
            .flatMap(rows -> judge(rows).findings().stream())
            .filter(found -> found.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    assertThat(places(rule)).hasSize(finding.arguments().size());
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

  static Stream<org.junit.jupiter.params.provider.Arguments> examples() {
    return byName()
        .map(
            rows ->
                org.junit.jupiter.params.provider.Arguments.of(
                    rows.get(0).rule() + ": " + rows.get(0).example(), rows));
  }

  static Stream<String> rules() {
    return REFERENCE.rules().stream().map(RuleDefinition::id);
  }

  static Stream<String> judgedRules() {
    return REFERENCE.rules().stream()
        .filter(rule -> rule.kind().isJudged())
        .map(RuleDefinition::id);
  }

  private static Stream<List<RuleExample>> byName() {
    return REFERENCE.examples().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.rule() + ": " + row.example(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private static Stream<RuleExample> examplesOf(String rule) {
    return REFERENCE.examples().stream().filter(row -> row.rule().equals(rule));
  }

  private static Set<String> places(String rule) {
    String text = REFERENCE.labels().text(Labels.FALLBACK, "rule." + rule);
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String outcome(List<RuleExample> rows) {
    RuleResult result =
        judge(rows).results().stream()
            .filter(found -> found.rule().equals(rows.get(0).rule()))
            .findFirst()
            .orElseThrow();
    if (result.failed() > 0) {
      return "FAIL";
    }
    return result.passed() > 0 ? "PASS" : "UNDECIDED";
  }

  private static Judgement judge(List<RuleExample> rows) {
    return VALIDATOR.judge(observations(rows, "NOW"), observations(rows, "BEFORE"));
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

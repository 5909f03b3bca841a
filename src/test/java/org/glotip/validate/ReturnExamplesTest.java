package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.ReturnStatement;
import org.glotip.reference.Labels;
import org.glotip.reference.Reference;
import org.glotip.reference.ReturnExample;
import org.glotip.reference.RuleDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules for returns. */
final class ReturnExamplesTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final ReturnValidator VALIDATOR = new ReturnValidator(REFERENCE);
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_example_has_the_outcome_it_says(String name, List<ReturnExample> rows) {
    assertThat(outcome(rows)).as("%s", judge(rows).findings()).isEqualTo(rows.get(0).expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_has_an_example_of_each_outcome(String rule) {
    assertThat(
            REFERENCE.returnExamples().stream()
                .filter(row -> row.rule().equals(rule))
                .map(ReturnExample::expected)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("PASS", "FAIL", "UNDECIDED");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_message_has_a_place_for_each_argument(String rule) {
    Finding finding =
        byName()
            .filter(rows -> rows.get(0).rule().equals(rule))
            .filter(rows -> rows.get(0).expected().equals("FAIL"))
            .flatMap(rows -> judge(rows).findings().stream())
            .filter(found -> found.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    Set<String> places =
        PLACE
            .matcher(REFERENCE.labels().text(Labels.FALLBACK, "rule." + rule))
            .results()
            .map(found -> found.group())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(places).hasSize(finding.arguments().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_order_of_returns_does_not_matter(String name, List<ReturnExample> rows) {
    List<ReturnStatement> reversed = new ArrayList<>(statements(rows));
    Collections.reverse(reversed);
    assertThat(VALIDATOR.judge(reversed)).isEqualTo(VALIDATOR.judge(statements(rows)));
  }

  /** One cause, one finding: nothing but the rule of the example speaks of its sums. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void a_broken_sum_is_said_once(String name, List<ReturnExample> rows) {
    String rule = rows.get(0).rule();
    if (rule.startsWith("sum-")) {
      assertThat(judge(rows).findings())
          .extracting(Finding::rule)
          .filteredOn(found -> found.startsWith("sum-"))
          .hasSize(rows.get(0).expected().equals("FAIL") ? 1 : 0);
    }
  }

  static Stream<Arguments> examples() {
    return byName()
        .map(rows -> Arguments.of(rows.get(0).rule() + ": " + rows.get(0).example(), rows));
  }

  static Stream<String> rules() {
    return REFERENCE.rules().stream()
        .filter(rule -> rule.kind().isOfReturns())
        .map(RuleDefinition::id);
  }

  private static Stream<List<ReturnExample>> byName() {
    return REFERENCE.returnExamples().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.rule() + ": " + row.example(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private static String outcome(List<ReturnExample> rows) {
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

  private static Judgement judge(List<ReturnExample> rows) {
    return VALIDATOR.judge(statements(rows)).judgement();
  }

  private static List<ReturnStatement> statements(List<ReturnExample> rows) {
    Map<String, Map<String, String>> rounds = new TreeMap<>();
    for (ReturnExample row : rows) {
      rounds
          .computeIfAbsent(row.round(), key -> new LinkedHashMap<>())
          .put(row.cell(), row.answer());
    }
    return rounds.entrySet().stream()
        .map(round -> Returns.of(round.getKey(), round.getValue()))
        .toList();
  }
}

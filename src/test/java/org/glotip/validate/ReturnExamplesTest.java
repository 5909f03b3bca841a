package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.ReturnStatement;
import org.glotip.reference.Reference;
import org.glotip.reference.ReturnExample;
import org.glotip.reference.RuleDefinition;
import org.glotip.report.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules for returns. */
final class ReturnExamplesTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final ReturnValidator VALIDATOR = new ReturnValidator(REFERENCE);
  private static final Examples<ReturnExample> EXAMPLES =
      new Examples<>(
          REFERENCE.returnExamples(),
          row -> new Examples.Name(row.rule(), row.example(), row.expected()),
          rows -> judge(VALIDATOR, rows));

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_example_has_the_outcome_it_says(String name, List<ReturnExample> rows) {
    assertThat(EXAMPLES.outcome(rows))
        .as("%s", judge(rows).findings())
        .isEqualTo(EXAMPLES.name(rows).expected());
  }

  @Test
  void what_is_found_is_as_expected() {
    ReturnValidator validator = new ReturnValidator(REFERENCE);
    Golden.check(
        "examples-of-returns.txt",
        new Examples<>(REFERENCE.returnExamples(), EXAMPLES.name(), rows -> judge(validator, rows))
            .described());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_has_an_example_of_each_outcome(String rule) {
    assertThat(EXAMPLES.expected(rule)).containsExactlyInAnyOrder("PASS", "FAIL", "UNDECIDED");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_message_has_a_place_for_each_argument(String rule) {
    assertThat(Examples.places(rule)).hasSize(EXAMPLES.failure(rule).arguments().size());
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
    return EXAMPLES.named();
  }

  static Stream<String> rules() {
    return REFERENCE.rules().stream()
        .filter(rule -> rule.kind().isOfReturns())
        .map(RuleDefinition::id);
  }

  private static Judgement judge(List<ReturnExample> rows) {
    return judge(VALIDATOR, rows);
  }

  private static Judgement judge(ReturnValidator validator, List<ReturnExample> rows) {
    return validator.judge(statements(rows)).judgement();
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

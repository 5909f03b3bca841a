package org.glotip.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glotip.ShippedData;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Severity;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;
import org.glotip.reference.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValidatorTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Validator VALIDATOR = new Validator(REFERENCE);

  @Test
  void nothing_gives_no_findings_and_a_row_for_each_judged_rule() {
    Judgement judgement = VALIDATOR.judge(List.of(), List.of());
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.results())
        .extracting(RuleResult::rule)
        .containsExactlyElementsOf(
            REFERENCE.rules().stream()
                .filter(rule -> rule.kind().isJudged())
                .map(RuleDefinition::id)
                .toList());
    assertThat(judgement.results())
        .allMatch(row -> row.passed() + row.failed() + row.undecided() == 0);
  }

  @Test
  void a_broken_sum_names_the_total_and_its_parts() {
    Finding finding =
        only(
            Observations.sexAge("M", "_T", "40", 9),
            Observations.sexAge("F", "_T", "69", 7),
            Observations.total("VICTIMS", 2018, "100", 8));
    assertThat(finding.rule()).isEqualTo("sexes-exceed-total");
    assertThat(finding.cell()).isEqualTo(cell(8));
    assertThat(finding.related()).containsExactly(cell(7), cell(9));
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS 2018", "109", "100");
    assertThat(finding.severity()).isEqualTo(REFERENCE.rule(finding.rule()).severity());
  }

  @Test
  void intervals_are_written_with_both_ends() {
    Finding finding =
        only(
            Observations.sexAge("F", "_T", "<5", 2),
            Observations.sexAge("M", "_T", "90", 3),
            Observations.total("VICTIMS", 2018, "100", 4));
    assertThat(finding.rule()).isEqualTo("sexes-fall-short");
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS 2018", "90-94", "100");
  }

  @Test
  void a_derived_total_is_not_held_against_its_parts() {
    Observation total =
        Observations.with(
            Observations.total("VICTIMS", 2018, "50", 2), Value.number(50), ObservationStatus.E);
    assertThat(result("sexes-exceed-total", total, Observations.sexAge("F", "_T", "60", 3)))
        .isEqualTo(new RuleResult("sexes-exceed-total", 0, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_AVAILABLE,0,1",
    "REJECTED,0,1",
    "NOT_ASKED,0,1",
    "NOT_APPLICABLE,1,0",
  })
  void a_missing_part_could_fill_a_gap_unless_it_cannot_exist(
      MissingReason reason, long failed, long undecided) {
    Observation missing =
        Observations.with(
            Observations.sexAge("M", "_T", "", 4), Value.missing(reason), ObservationStatus.O);
    assertThat(
            result(
                "sexes-fall-short",
                Observations.total("VICTIMS", 2018, "100", 2),
                Observations.sexAge("F", "_T", "60", 3),
                missing))
        .isEqualTo(new RuleResult("sexes-fall-short", 0, failed, undecided));
  }

  @Test
  void persons_of_unknown_sex_and_age_are_a_part() {
    Observation total = Observations.total("VICTIMS", 2018, "100", 2);
    Observation unknown = Observations.sexAge("_U", "_U", "40", 3);
    assertThat(result("sexes-fall-short", total, unknown, Observations.sexAge("F", "_T", "60", 4)))
        .isEqualTo(new RuleResult("sexes-fall-short", 1, 0, 0));
    assertThat(
            result("ages-fall-short", total, unknown, Observations.sexAge("_T", "Y0T17", "60", 4)))
        .isEqualTo(new RuleResult("ages-fall-short", 1, 0, 0));
    assertThat(
            result(
                "sex-age-fall-short", total, unknown, Observations.sexAge("M", "Y0T17", "60", 4)))
        .isEqualTo(new RuleResult("sex-age-fall-short", 1, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"TOTAL,0", "JUNK,0", "EMPTY,0", "OWN,1", "FOREIGN,1", "UNRESOLVED,1", "MULTIPLE,1"})
  void only_labels_of_persons_add_to_the_citizenships(LabelKind kind, long failed) {
    Key key =
        new Key("XXA", "VICTIMS", 2018, "_T", "_T", "_T", new Counterpart(kind, "", "written"));
    assertThat(
            result(
                    "citizenships-exceed-total",
                    Observations.total("VICTIMS", 2018, "100", 2),
                    Observations.of(key, "101", "now.csv", 3))
                .failed())
        .isEqualTo(failed);
  }

  @Test
  void a_value_that_is_its_year_is_named_with_its_breakdown() {
    Finding finding = only(Observations.form("SEXUAL", "F", "Y_GE18", "2018", 5));
    assertThat(finding.rule()).isEqualTo("value-equals-year");
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS 2018 SEXUAL F Y_GE18", "2018");
    assertThat(finding.cell()).isEqualTo(cell(5));
  }

  @Test
  void one_cause_gives_one_finding() {
    Observation[] slip = {
      Observations.total("VICTIMS", 2017, "20", 2),
      Observations.total("VICTIMS", 2018, "2018", 3),
      Observations.sexAge("F", "_T", "22", 4)
    };
    assertThat(only(slip).rule()).isEqualTo("value-equals-year");
    assertThat(result("jump", slip)).isEqualTo(new RuleResult("jump", 0, 0, 2));
    assertThat(result("sexes-fall-short", slip))
        .isEqualTo(new RuleResult("sexes-fall-short", 0, 0, 2));
    assertThat(result("sexes-exceed-total", slip))
        .isEqualTo(new RuleResult("sexes-exceed-total", 1, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "10,50,1",
    "10,49,0",
    "11,54,0",
    "50,10,1",
    "0,50,1",
    "0,49,0",
    "<5,20,0",
    "<5,50,1",
    "<5,19,0",
    "200,<5,1",
    "100,100,0"
  })
  void a_jump_is_certain_and_large(String first, String last, long failed) {
    assertThat(
            result(
                "jump",
                Observations.total("VICTIMS", 2017, first, 2),
                Observations.total("VICTIMS", 2018, last, 3)))
        .isEqualTo(new RuleResult("jump", 1 - failed, failed, 1));
  }

  @Test
  void a_jump_is_found_at_the_later_year() {
    Finding finding =
        only(
            Observations.total("VICTIMS", 2018, "20", 3),
            Observations.total("VICTIMS", 2017, "120", 9));
    assertThat(finding.cell()).isEqualTo(cell(3));
    assertThat(finding.related()).containsExactly(cell(9));
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS 2018", "120", "20");
  }

  @Test
  void a_gap_of_a_year_is_no_jump() {
    assertThat(
            result(
                "jump",
                Observations.total("VICTIMS", 2016, "20", 2),
                Observations.total("VICTIMS", 2018, "900", 3)))
        .isEqualTo(new RuleResult("jump", 0, 0, 2));
  }

  @Test
  void more_convicted_than_prosecuted_is_found_at_the_convicted() {
    Finding finding =
        only(
            Observations.total("CONVICTED", 2018, "12", 2),
            Observations.total("PROSECUTED", 2018, "<5", 3));
    assertThat(finding.rule()).isEqualTo("convicted-above-prosecuted");
    assertThat(finding.cell()).isEqualTo(cell(2));
    assertThat(finding.arguments()).containsExactly("XXA CONVICTED 2018", "12", "0-4");
  }

  @Test
  void exchanged_sexes_name_both_tables() {
    Finding finding =
        only(
            Observations.sexAge("F", "_T", "90", 2),
            Observations.sexAge("M", "_T", "20", 3),
            Observations.form("SEXUAL", "F", "Y_GE18", "15", 4),
            Observations.form("LABOUR", "F", "_T", "5", 5),
            Observations.form("SEXUAL", "M", "_T", "90", 6));
    assertThat(finding.rule()).isEqualTo("sexes-exchanged");
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS 2018", "20", "90", "90", "20");
    assertThat(finding.cell()).isEqualTo(cell(3));
    assertThat(finding.related()).containsExactly(cell(2), cell(4), cell(5), cell(6));
  }

  @ParameterizedTest
  @CsvSource({"20,20,20,20,0", "90,20,90,20,0", "90,20,20,91,0", "90,20,20,90,1", "90,3,<5,90,1"})
  void sexes_are_exchanged_only_where_they_fit_crosswise_alone(
      String female, String male, String femaleForms, String maleForms, long failed) {
    assertThat(
            result(
                    "sexes-exchanged",
                    Observations.sexAge("F", "Y_GE18", female, 2),
                    Observations.sexAge("M", "Y_GE18", male, 3),
                    Observations.form("OTHER", "F", "_T", femaleForms, 4),
                    Observations.form("OTHER", "M", "_T", maleForms, 5))
                .failed())
        .isEqualTo(failed);
  }

  @Test
  void a_shifted_series_names_its_years() {
    Judgement judgement =
        VALIDATOR.judge(
            line("now.csv", 2011, 7, 11, 12, 13, 14), line("old.csv", 2011, 11, 12, 13, 14));
    Finding finding = judgement.findings().get(0);
    assertThat(judgement.findings()).hasSize(1);
    assertThat(finding.rule()).isEqualTo("series-shifted");
    assertThat(finding.arguments()).containsExactly("XXA VICTIMS", "2012-2015", "+1");
    assertThat(finding.cell()).isEqualTo(cell(2015));
    assertThat(finding.related())
        .hasSize(7)
        .startsWith(cell(2012))
        .endsWith(new SourceCell("old.csv", "", 2014, 12));
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "11 12 13 14 15, 9 11 12 13 14, -1",
    "9 11 12 13 14, 11 12 13 14 15, +1",
    "11 12 13 14 15, 11 12 13 14 15, pass",
    "11 11 11 11 11, 11 11 11 11 11, pass",
    "11 11 11 11 9, 9 11 11 11 11, pass",
    "1 2 3 4 3, 2 3 4 3 1, pass",
    "11 12 13 14, 12 13 14 99, pass",
    "11 12 13, 9 11 12 13, undecided",
    "11 12 13 14, 11 12 13, undecided",
  })
  void a_series_is_shifted_where_enough_years_agree_one_off(
      String now, String before, String expected) {
    Judgement judgement =
        VALIDATOR.judge(
            line("now.csv", 2011, numbers(now)), line("old.csv", 2011, numbers(before)));
    RuleResult result = result("series-shifted", judgement);
    String outcome =
        judgement.findings().stream()
            .filter(found -> found.rule().equals("series-shifted"))
            .map(found -> found.arguments().get(2))
            .findFirst()
            .orElse(result.passed() == 1 ? "pass" : "undecided");
    assertThat(outcome).isEqualTo(expected);
  }

  @Test
  void cells_that_were_added_up_are_all_related() {
    SourceCell first = new SourceCell("a.csv", "", 2, 12);
    SourceCell second = new SourceCell("b.csv", "", 1, 12);
    Observation merged =
        new Observation(
            Key.total("XXA", "VICTIMS", 2018),
            Value.number(2018),
            ObservationStatus.A,
            List.of(new RawCell(second, "1000"), new RawCell(first, "1018")),
            List.of());
    Finding finding = only(merged);
    assertThat(finding.cell()).isEqualTo(first);
    assertThat(finding.related()).containsExactly(second);
  }

  @Test
  void a_rule_without_its_parameter_is_refused() {
    assertThatThrownBy(() -> new Validator(withRule(RuleKind.PARTS_EXCEED_TOTAL, Map.of())))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("parts");
    assertThatThrownBy(
            () -> new Validator(withRule(RuleKind.PARTS_FALL_SHORT, Map.of("parts", "wings"))))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("sexes, ages");
  }

  @Property(tries = 50)
  void any_order_gives_the_same_judgement(@ForAll Random random) {
    List<Observation> mixed = new ArrayList<>(manyFailures());
    java.util.Collections.shuffle(mixed, random);
    Judgement expected = VALIDATOR.judge(manyFailures(), List.of());
    assertThat(expected.findings()).hasSizeGreaterThan(5).isSorted();
    assertThat(VALIDATOR.judge(mixed, List.of())).isEqualTo(expected);
  }

  private static List<Observation> manyFailures() {
    return List.of(
        Observations.total("VICTIMS", 2017, "5", 2),
        Observations.total("VICTIMS", 2018, "100", 3),
        Observations.sexAge("F", "_T", "90", 4),
        Observations.sexAge("M", "_T", "20", 5),
        Observations.sexAge("_T", "Y0T17", "<5", 6),
        Observations.form("SEXUAL", "F", "_T", "20", 7),
        Observations.form("LABOUR", "M", "_T", "90", 8),
        Observations.form("OTHER", "_T", "_T", "7", 9),
        Observations.form("MIXED", "_T", "_T", "2018", 10),
        Observations.total("CONVICTED", 2018, "5", 11),
        Observations.total("PROSECUTED", 2018, "<5", 12),
        Observations.total("PROSECUTED", 2019, "", 13),
        Observations.total("OFFENCES", 2018, "2018", 14));
  }

  private static Reference withRule(RuleKind kind, Map<String, String> parameters) {
    RuleDefinition rule =
        new RuleDefinition("made-up", kind, Severity.ERROR, parameters, "2024", "test");
    return new Reference(
        REFERENCE.geography(),
        REFERENCE.codes(),
        REFERENCE.vocabulary(),
        REFERENCE.terms(),
        REFERENCE.labels(),
        REFERENCE.policy(),
        REFERENCE.population(),
        List.of(rule),
        List.of(),
        List.of(),
        REFERENCE.tables(),
        REFERENCE.layouts(),
        REFERENCE.precedence(),
        REFERENCE.decisions(),
        REFERENCE.page(),
        REFERENCE.digest());
  }

  private static List<Observation> line(String file, int firstYear, int... numbers) {
    return IntStream.range(0, numbers.length)
        .mapToObj(
            i ->
                Observations.of(
                    Key.total("XXA", "VICTIMS", firstYear + i),
                    Integer.toString(numbers[i]),
                    file,
                    firstYear + i))
        .toList();
  }

  private static int[] numbers(String text) {
    return Stream.of(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static Finding only(Observation... observations) {
    List<Finding> findings = VALIDATOR.judge(Arrays.asList(observations), List.of()).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static RuleResult result(String rule, Observation... observations) {
    return result(rule, VALIDATOR.judge(Arrays.asList(observations), List.of()));
  }

  private static RuleResult result(String rule, Judgement judgement) {
    return judgement.results().stream()
        .filter(found -> found.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static SourceCell cell(int row) {
    return new SourceCell("now.csv", "", row, 12);
  }
}

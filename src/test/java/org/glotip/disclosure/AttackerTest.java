package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glotip.model.Code;
import org.glotip.model.PublishedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small publications whose secrets are worked out by hand. */
final class AttackerTest {
  private static final String T = Code.TOTAL;
  private static final String U = Code.UNKNOWN;
  private static final String F = Code.FEMALE;
  private static final String M = Code.MALE;
  private static final String O = "_O";
  private static final String CHILD = Code.CHILD;
  private static final String ADULT = Code.ADULT;

  private static Publication women(String total, String child, String adult) {
    return new Publication().cell(F, T, total).cell(F, CHILD, child).cell(F, ADULT, adult);
  }

  @ParameterizedTest
  @CsvSource({
    // total, child, adult, by one subtraction, recoverable, not zero, narrowed
    "12, 9, <5,   1, 1, 1, 0",
    "12, 12, <5,  1, 1, 0, 0",
    "6,  <5, <5,  0, 0, 0, 2",
    "8,  <5, <5,  0, 2, 2, 0",
    "7,  <5, <5,  0, 0, 0, 2",
    "<5, <5, <5,  0, 0, 0, 0",
    "'<5', 3, <5, 0, 0, 0, 2",
    "'<5', 1, 2,  0, 1, 1, 0",
    ":,  7, <5,   0, 0, 0, 0",
    "40, :, <5,   0, 0, 0, 0",
    "40, :, :,    0, 0, 0, 0",
    "2,  :, :,    0, 0, 0, 2",
    "20, :, 9,    1, 1, 1, 0",
  })
  void a_sex_and_its_ages(
      String total,
      String child,
      String adult,
      int subtracted,
      int recovered,
      int notZero,
      int narrowed) {
    AuditResult result = women(total, child, adult).attack();
    Recovery alone = result.relations().get(Relation.SEX_AGES);
    assertThat(alone.subtracted()).isEqualTo(subtracted);
    assertThat(alone.recovered()).isEqualTo(recovered);
    assertThat(alone.notZero()).isEqualTo(notZero);
    assertThat(alone.narrowed()).isEqualTo(narrowed);
    assertThat(result.together())
        .isEqualTo(new Recovery(1, 0, result.hidden(), subtracted, recovered, notZero, narrowed));
    assertThat(result.recovered()).hasSize(recovered);
    assertThat(result.isSafe()).isEqualTo(recovered == 0);
  }

  private static Stream<Arguments> each_relation() {
    Publication sexes =
        new Publication()
            .cell(T, T, "30")
            .cell(F, T, "17")
            .cell(M, T, "<5")
            .cell(O, T, "5")
            .cell(U, U, "6");
    Publication ages = new Publication().cell(T, T, "20").cell(T, CHILD, "<5").cell(T, ADULT, "18");
    Publication sexesOfAge =
        new Publication().cell(T, CHILD, "20").cell(F, CHILD, "<5").cell(M, CHILD, "18");
    Publication sexesByAge =
        new Publication()
            .cell(T, T, "40")
            .cell(F, CHILD, "12")
            .cell(F, ADULT, "13")
            .cell(M, CHILD, "13")
            .cell(M, ADULT, "<5");
    Publication forms =
        new Publication()
            .cell(T, T, "30")
            .form("SEXUAL", T, T, "20")
            .form("LABOUR", T, T, "8")
            .form("OTHER", T, T, "<5");
    Publication formsOfCell =
        new Publication()
            .cell(F, ADULT, "30")
            .form("SEXUAL", F, ADULT, "20")
            .form("LABOUR", F, ADULT, "<5")
            .form("OTHER", F, ADULT, "8");
    Publication sexOfForm =
        new Publication()
            .form("SEXUAL", F, T, "20")
            .form("SEXUAL", F, CHILD, "<5")
            .form("SEXUAL", F, ADULT, "18");
    Publication agesOfForm =
        new Publication()
            .form("SEXUAL", T, T, "20")
            .form("SEXUAL", T, CHILD, "<5")
            .form("SEXUAL", T, ADULT, "18");
    Publication sexesOfForm =
        new Publication()
            .form("SEXUAL", T, T, "20")
            .form("SEXUAL", F, T, "<5")
            .form("SEXUAL", M, T, "18");
    Publication ageOfForm =
        new Publication()
            .form("SEXUAL", T, ADULT, "20")
            .form("SEXUAL", F, ADULT, "<5")
            .form("SEXUAL", M, ADULT, "18");
    Publication formBySexAndAge =
        new Publication()
            .form("SEXUAL", T, T, "40")
            .form("SEXUAL", F, CHILD, "12")
            .form("SEXUAL", F, ADULT, "13")
            .form("SEXUAL", M, CHILD, "<5")
            .form("SEXUAL", M, ADULT, "13");
    Publication citizenships =
        new Publication().cell(T, T, "20").citizens("aland", "18").citizens("beland", "<5");
    Publication area =
        new Publication()
            .total("150", 2020, 1, Set.of(), "50")
            .total("XXA", 2020, 1, Set.of("150"), "48")
            .total("XXB", 2020, 1, Set.of("150"), "<5");
    Publication window =
        new Publication()
            .total("XXA", 2020, 3, Set.of(), "50")
            .total("XXA", 2018, 1, Set.of(), "40")
            .total("XXA", 2019, 1, Set.of(), "8")
            .total("XXA", 2020, 1, Set.of(), "<5");
    return Stream.of(
        Arguments.of(Relation.TOTAL_SEXES, sexes),
        Arguments.of(Relation.TOTAL_AGES, ages),
        Arguments.of(Relation.AGE_SEXES, sexesOfAge),
        Arguments.of(Relation.TOTAL_SEX_AGES, sexesByAge),
        Arguments.of(Relation.TOTAL_FORMS, forms),
        Arguments.of(Relation.SEX_AGE_FORMS, formsOfCell),
        Arguments.of(Relation.FORM_SEX_AGES, sexOfForm),
        Arguments.of(Relation.FORM_AGES, agesOfForm),
        Arguments.of(Relation.FORM_SEXES, sexesOfForm),
        Arguments.of(Relation.FORM_AGE_SEXES, ageOfForm),
        Arguments.of(Relation.FORM_BY_SEX_AND_AGE, formBySexAndAge),
        Arguments.of(Relation.TOTAL_CITIZENSHIPS, citizenships),
        Arguments.of(Relation.AREA_COUNTRIES, area),
        Arguments.of(Relation.WINDOW_YEARS, window));
  }

  @ParameterizedTest
  @MethodSource("each_relation")
  void each_relation_gives_a_cell_away_by_itself(Relation relation, Publication publication) {
    AuditResult result = publication.attack();
    assertThat(result.relations().get(relation).recovered()).isEqualTo(1);
    assertThat(result.relations().get(relation).subtracted()).isEqualTo(1);
    assertThat(result.recovered())
        .singleElement()
        .satisfies(found -> assertThat(found.number()).isEqualTo(2))
        .satisfies(found -> assertThat(found.by()).isEqualTo(relation.label()));
  }

  @Test
  void relations_together_find_what_none_finds_alone() {
    // Two tables of one margin each leave every cell open; crossed they leave none.
    AuditResult result =
        new Publication()
            .cell(F, T, "14")
            .cell(F, CHILD, ":")
            .cell(F, ADULT, ":")
            .cell(M, T, "20")
            .cell(M, CHILD, ":")
            .cell(M, ADULT, "9")
            .cell(T, CHILD, "13")
            .attack();
    assertThat(result.relations().get(Relation.SEX_AGES).recovered()).isEqualTo(1);
    assertThat(result.relations().get(Relation.AGE_SEXES).recovered()).isZero();
    assertThat(result.together().recovered()).isEqualTo(3);
    assertThat(result.recovered())
        .extracting(RecoveredCell::number)
        .containsExactlyInAnyOrder(12L, 2L, 11L);
  }

  @ParameterizedTest
  @CsvSource({"14, 20, 13, 21", "140000, 200000, 130000, 210000"})
  void two_rows_less_a_column_give_the_other_column(
      String women, String men, String children, long adults) {
    // No sum alone narrows the adults to one number, however long it is repeated.
    AuditResult result =
        new Publication()
            .cell(F, T, women)
            .cell(F, CHILD, ":")
            .cell(F, ADULT, ":")
            .cell(M, T, men)
            .cell(M, CHILD, ":")
            .cell(M, ADULT, ":")
            .cell(T, CHILD, children)
            .cell(T, ADULT, ":")
            .attack();
    assertThat(result.relations().values()).allSatisfy(r -> assertThat(r.recovered()).isZero());
    assertThat(result.recovered())
        .extracting(RecoveredCell::number, RecoveredCell::by)
        .containsExactly(tuple(adults, AuditResult.TOGETHER));
    assertThat(result.groups()).isEqualTo(1);
    assertThat(result.open()).isZero();
  }

  @Test
  void a_part_that_is_missing_leaves_only_an_upper_limit() {
    AuditResult result =
        new Publication().cell(F, T, "3").cell(F, CHILD, "<5").cell(M, T, "20").attack();
    assertThat(result.together().recovered()).isZero();
    assertThat(result.together().narrowed()).isEqualTo(1);
  }

  @Test
  void other_and_unknown_sex_count_as_none_where_they_are_not_given() {
    AuditResult result =
        new Publication().cell(T, T, "20").cell(F, T, "17").cell(M, T, "<5").attack();
    assertThat(result.recovered()).extracting(RecoveredCell::number).containsExactly(3L);
  }

  @Test
  void numbers_that_contradict_a_sum_take_it_out_of_use() {
    AuditResult result = women("12", "20", "<5").attack();
    Recovery alone = result.relations().get(Relation.SEX_AGES);
    assertThat(alone.identities()).isZero();
    assertThat(alone.notHolding()).isEqualTo(1);
    assertThat(alone.subtracted()).isZero();
    assertThat(result.isSafe()).isTrue();
  }

  @Test
  void of_sums_that_contradict_each_other_the_more_trusted_stays() {
    AuditResult result =
        women("12", "10", "<5")
            .form("SEXUAL", F, ADULT, "1")
            .form("LABOUR", F, ADULT, "2")
            .form("OTHER", F, ADULT, "1")
            .attack();
    assertThat(result.relations().get(Relation.SEX_AGE_FORMS).recovered()).isEqualTo(1);
    assertThat(result.together().notHolding()).isEqualTo(1);
    assertThat(result.together().recovered()).isEqualTo(1);
    assertThat(result.recovered().get(0).number()).isEqualTo(2);
  }

  @Test
  void a_key_that_stands_twice_is_in_no_sum_of_sexes() {
    AuditResult result = women("12", "10", "<5").cell(F, T, "12").attack();
    assertThat(result.together().recovered()).isZero();
    assertThat(result.together().identities()).isZero();
  }

  @Test
  void rows_of_one_form_are_added() {
    AuditResult result =
        new Publication()
            .cell(T, T, "30")
            .form("SEXUAL", T, T, "10")
            .form("LABOUR", T, T, "5")
            .form("OTHER", T, T, "<5")
            .form("OTHER", T, T, "11")
            .attack();
    assertThat(result.recovered()).extracting(RecoveredCell::number).containsExactly(4L);
  }

  @Test
  void who_prints_zeros_hides_none() {
    assertThat(women("5", "<5", "<5").attack().zeroHidden()).isTrue();
    AuditResult result = women("5", "<5", "<5").cell(M, T, "0").attack();
    assertThat(result.zeroHidden()).isFalse();
    assertThat(result.together().narrowed()).isZero();
    assertThat(women("2", "<5", "<5").cell(M, T, "0").attack().recovered())
        .extracting(RecoveredCell::number)
        .containsExactly(1L, 1L);
  }

  @Test
  void a_sum_that_can_only_be_zeros_gives_them_away() {
    AuditResult result = women("0", "0-4", "0-4").attack();
    assertThat(result.together().recovered()).isEqualTo(2);
    assertThat(result.together().notZero()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3-3, 1, 0", "2-4, 0, 1", "0-4, 0, 0", "1-4, 0, 0", "5-28, 0, 0"})
  void bounds_beside_a_cell_can_say_too_much(String interval, int recovered, int narrowed) {
    AuditResult result = new Publication().cell(F, T, interval).attack();
    Recovery bounds = result.relations().get(Relation.PRINTED_BOUNDS);
    assertThat(bounds.recovered()).isEqualTo(recovered);
    assertThat(bounds.narrowed()).isEqualTo(narrowed);
    assertThat(result.together().recovered()).isEqualTo(recovered);
    assertThat(result.together().narrowed()).isEqualTo(narrowed);
  }

  @ParameterizedTest
  @CsvSource({
    // now, earlier, recoverable
    "<5, 3, 1",
    ":, 30, 1",
    "<5, 30, 0",
    "<5, <5, 0",
    "7, 3, 0",
    "<5, '', 0"
  })
  void what_was_published_before_is_known(String now, String earlier, int recovered) {
    Publication before = new Publication();
    if (!earlier.isEmpty()) {
      before.cell(F, T, earlier);
    }
    AuditResult result = new Publication().cell(F, T, now).attack(before);
    assertThat(result.relations().get(Relation.EARLIER_RELEASE).recovered()).isEqualTo(recovered);
    assertThat(result.together().recovered()).isEqualTo(recovered);
    assertThat(result.cells()).isEqualTo(1);
  }

  @Test
  void sums_of_the_earlier_release_count_too() {
    AuditResult alone = women(":", ":", "<5").attack();
    assertThat(alone.isSafe()).isTrue();
    AuditResult both = women(":", ":", "<5").attack(women("12", "10", "<5"));
    assertThat(both.recovered())
        .extracting(RecoveredCell::number)
        .containsExactlyInAnyOrder(12L, 10L, 2L);
  }

  @Test
  void a_group_beyond_the_limit_is_not_called_safe() {
    Publication many = new Publication().cell(T, T, "2000");
    for (int i = 0; i < 1001; i++) {
      many.citizens("label " + i, "<5");
    }
    AuditResult result = many.attack();
    assertThat(result.open()).isEqualTo(1);
    assertThat(result.recovered()).isEmpty();
    assertThat(result.isSafe()).isFalse();
  }

  @Test
  void the_order_of_rows_changes_nothing() {
    List<PublishedCell> cells =
        women("12", "10", "<5").cell(T, T, "20").cell(M, T, "<5").cell(O, T, "<5").cells();
    List<PublishedCell> reversed = new ArrayList<>(cells);
    Collections.reverse(reversed);
    Attacker attacker = new Attacker(Publication.POLICY);
    assertThat(attacker.attack(reversed, List.of())).isEqualTo(attacker.attack(cells, List.of()));
  }

  @Test
  void nothing_published_is_nothing_found() {
    AuditResult result = new Publication().attack();
    assertThat(result.isSafe()).isTrue();
    assertThat(result.relations()).hasSize(Relation.values().length);
  }

  @Test
  void the_report_never_names_a_cell() {
    String report = AuditReport.text(women("12345", "12341", "<5").attack());
    assertThat(report)
        .contains("sex = child + adult")
        .doesNotContain("12,345")
        .doesNotContain("XXA")
        .doesNotContain(".csv");
    assertThat(report.lines().filter(line -> line.startsWith("recoverable")))
        .singleElement()
        .satisfies(line -> assertThat(line).endsWith(" 1"));
  }
}

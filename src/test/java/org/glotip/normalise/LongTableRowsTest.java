package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other files write in the columns of a long table, and what it is read as. */
class LongTableRowsTest {
  private static final String VICTIMS = "Detected trafficking victims";

  private static Normalised normalise(Rows rows) {
    return new Normaliser(ShippedData.reference(), ShippedData.matcher())
        .normalise(List.of(rows.table()), List.of(), Set.of());
  }

  private static Set<String> given(Normalised normalised) {
    Set<String> keys = new TreeSet<>();
    normalised
        .given()
        .forEach(
            one ->
                keys.add(
                    one.key().id().replace("FRA.VICTIMS.2018.", "")
                        + " "
                        + one.value().bounds().map(Numbers::text).orElse("-")));
    return keys;
  }

  private static List<String> rules(Normalised normalised) {
    return normalised.findings().stream().map(finding -> finding.rule()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total  | Total          | Total  | Total         | _T._T._T._T 70",
        "Total  |                | Total  | Total         | _T._T._T._T 70",
        "Total  | n/a            | Total  | Total         | _T._T._T._T 70",
        "Total  | Persons        | Total  | Total         | _T._T._T._T 70",
        "by sex | Female         | Female | Total         | _T.F._T._T 70",
        "by sex | Female         | Total  | Total         | _T.F._T._T 70",
        "by age | 0 to 17 years  | Total  | Total         | _T._T.Y0T17._T 70",
        "Total  | Girls          | Total  | Total         | _T.F.Y0T17._T 70",
        "Total  | Total          | Girls  | Total         | _T.F.Y0T17._T 70",
        "Total  | Total          | Girls  | 0 to 17 years | _T.F.Y0T17._T 70",
        "Total  | Total          | Total  | Boys          | _T.M.Y0T17._T 70",
        "Total  | Total          | Women  | Total         | _T.F._T._T 70",
        "Total  | Total          | Female | <18           | _T.F.Y0T17._T 70",
        "Total  | Total          | Female | ≥ 18          | _T.F.Y_GE18._T 70",
        "Total  | Total          | Female¹| 18+ [a]       | _T.F.Y_GE18._T 70",
        "Total  | Total          | Girls  | 18+           | code-unknown",
        "Total  | Total          | Female | <16           | code-unknown",
        "Total  | Female         | Male   | Total         | code-unknown",
        "Total  | Romania        | Total  | Total         | code-unknown",
        "Total  | Forced labour  | Total  | Total         | code-unknown",
        "Total  | Other          | Total  | Total         | code-unknown",
        "Total  | Unknown        | Total  | Total         | code-unknown",
        "Total  | Presumed cases | Total  | Total         | code-unknown",
      })
  void category_sex_and_age_have_to_agree(
      String dimension, String category, String sex, String age, String expected) {
    Normalised read =
        normalise(
            new Rows()
                .row(
                    "FRA",
                    VICTIMS,
                    dimension,
                    category == null ? "" : category,
                    sex,
                    age,
                    "2018",
                    "70"));
    if (expected.startsWith("_")) {
      assertThat(given(read)).containsExactly(expected);
    } else {
      assertThat(given(read)).isEmpty();
      assertThat(rules(read)).containsExactly(expected);
    }
  }

  @Test
  void women_beside_girls_are_adults() {
    Normalised read =
        normalise(
            new Rows()
                .victims("Women", "Total", "50")
                .victims("Girls", "Total", "20")
                .victims("Female", "Total", "70"));
    assertThat(given(read)).contains("_T.F.Y_GE18._T 50", "_T.F.Y0T17._T 20", "_T.F._T._T 70");
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, FRA",
    "fra, FRA",
    "'FRA\u00a0', FRA",
    "'\u200bFRA', FRA",
    "ＦＲＡ, FRA",
    "F R A, FRA"
  })
  void a_code_is_read_without_what_is_not_seen(String text, String expected) {
    Normalised read =
        normalise(new Rows().row(text, VICTIMS, "Total", "Total", "Total", "Total", "2018", "70"));
    assertThat(read.given()).extracting(one -> one.key().reporter()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, France, false",
    "FRA, '', false",
    "FRA, République française, false",
    "FRA, Mainland, false",
    "FRA, Germany, true",
    "DEU, France, true",
    "NER, Nigeria, true",
  })
  void a_name_of_another_country_beside_a_code_is_said(String code, String name, boolean said) {
    List<String> row =
        List.of(
            code, name, "", "", VICTIMS, "Total", "Total", "Total", "Total", "2018", "Counts", "9",
            "");
    Normalised read = normalise(new Rows().raw(row).raw(row));
    assertThat(rules(read).contains("reporter-name-mismatch")).isEqualTo(said);
    assertThat(read.given()).extracting(one -> one.key().reporter()).containsExactly(code);
    assertThat(rules(read).stream().filter("reporter-name-mismatch"::equals).count())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void a_return_that_stands_there_twice_counts_once() {
    Rows once = new Rows();
    Rows twice = new Rows();
    for (int i = 0; i < 3; i++) {
      Rows rows = i == 0 ? once : twice;
      rows.victims("Total", "Total", "100")
          .victims("Female", "Total", "60")
          .victims("Female", "Total", "10")
          .victims("Male", "Total", "30")
          .form("Other forms of exploitation", "4")
          .form("Other forms of exploitation", "4")
          .form("Forced labour", "92")
          .citizens("Mali", "70")
          .citizens("Malian", "30");
    }
    Normalised read = normalise(twice);
    assertThat(given(read)).isEqualTo(given(normalise(once)));
    assertThat(read.rows().read()).isEqualTo(18);
    assertThat(rules(read)).contains("e3-equal-once").doesNotContain("e3-conflict");
  }

  @Test
  void two_equal_rows_of_other_forms_alone_are_added() {
    Normalised read =
        normalise(
            new Rows()
                .victims("Total", "Total", "100")
                .form("Other forms of exploitation", "4")
                .form("Other forms of exploitation", "4"));
    assertThat(given(read)).contains("OTHER._T._T._T 8");
  }
}

package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a figure back to its cells. */
final class ExplanationTest {
  private static final List<String> FIGURES =
      List.of(
          "totals.001.2018.VICTIMS.COUNT",
          "totals.001.2018.VICTIMS.RATE",
          "totals.001.2018.VICTIMS.MEAN",
          "sex_age.001.2018.VICTIMS.F.Y_GE18.SHARE",
          "change.001.2017-2018.VICTIMS.CHANGE_ALL",
          "index.001.2018.VICTIMS.INDEX");

  @TempDir static Path folder;
  private static Path output;

  @BeforeAll
  static void write() {
    output = folder.resolve("output");
    Sample.write(output, Sample.content(), "en");
  }

  @ParameterizedTest
  @FieldSource("FIGURES")
  void textIsAsExpected(String figure) {
    Golden.check(
        "explain." + figure + ".txt",
        Explanation.of(output, figure).text(Sample.REFERENCE.labels(), "en"));
  }

  /** Words of every part of an explanation in English: none is left in another language. */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  void nothingIsLeftInEnglish(String language) {
    for (String figure : FIGURES) {
      Explanation explanation = Explanation.of(output, figure);
      for (String text :
          List.of(
              explanation.text(Sample.REFERENCE.labels(), language),
              explanation.html(Sample.REFERENCE.labels(), language))) {
        assertThat(text.replaceAll("(?s)<style>.*?</style>", ""))
            .as(language + " " + figure)
            .doesNotContain("at least", "at most", "numerator", "sum of", " gives ", "persons")
            .doesNotContain("percent,", "rows added up", "reported as", "derived", "synthetic");
      }
    }
  }

  @Test
  void jsonIsAsExpected() {
    String figure = "totals.001.2018.VICTIMS.RATE";
    Golden.check(
        "explain." + figure + ".json",
        Explanation.of(output, figure).json(Sample.REFERENCE.labels()));
  }

  @ParameterizedTest
  @CsvSource({
    "totals.001.2018.VICTIMS.COUNT, COUNT = sum = 42",
    "totals.001.2018.VICTIMS.RATE, 100000 x numerator / population = 100000 x 42 / 1500000 = 2.8",
    "sex_age.001.2018.VICTIMS.F.Y_GE18.SHARE, 100 x 30 / 40 = 75",
    "change.001.2017-2018.VICTIMS.CHANGE_ALL, 100 x (42 - 32) / 32 = 31.25"
  })
  void formulaIsFilledIn(String figure, String formula) {
    assertThat(Explanation.of(output, figure).text(Sample.REFERENCE.labels(), "en"))
        .contains(formula)
        .doesNotContain("defect");
  }

  @Test
  void wrongSumIsSaid() {
    assertThat(
            Explanation.of(output, "totals.XXA.2018.VICTIMS.COUNT")
                .text(Sample.REFERENCE.labels(), "en"))
        .contains("not the figure's value, 41 persons: a defect");
  }

  @Test
  void unknownFigureNamesItsNeighbours() {
    assertThatThrownBy(() -> Explanation.of(output, "totals.001.2018.VICTIM.COUNT"))
        .isInstanceOfSatisfying(
            UnknownFigureException.class,
            unknown ->
                assertThat(unknown.nearest())
                    .startsWith("totals.001.2018.VICTIMS.COUNT")
                    .allMatch(id -> id.startsWith("totals."))
                    .hasSize(4));
  }

  @Test
  void unknownTableNamesFiguresOfAll() {
    assertThatThrownBy(() -> Explanation.of(output, "total.001.2018.VICTIMS.COUNT"))
        .isInstanceOfSatisfying(
            UnknownFigureException.class,
            unknown -> {
              assertThat(unknown.nearest()).hasSize(5);
              assertThat(unknown.nearest().get(0)).isEqualTo("totals.001.2018.VICTIMS.COUNT");
            });
  }

  @Test
  void folderWithoutOutputIsSaid() {
    assertThatThrownBy(() -> Explanation.of(folder.resolve("nowhere"), "totals"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void cellsAreShownAsFound() {
    String text =
        Explanation.of(output, "sex_age.001.2018.VICTIMS.F.Y_GE18.SHARE")
            .text(Sample.REFERENCE.labels(), "en");
    assertThat(List.of(text.split("\n")))
        .contains("    a.csv:4:12  \" 18\"", "    a.csv:5:12  \"12\"", "    2 rows added up");
  }
}

package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.Legislation;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.Revision;
import org.glotip.model.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several sources stands. */
class PrecedenceTest {
  private static final String TOTAL = "FRA.VICTIMS.2021._T._T._T._T";

  private static Normalised normalise(List<LongTable> tables, QuestionnaireReturn... returns) {
    return new Normaliser(ShippedData.reference(), ShippedData.matcher())
        .normalise(tables, List.of(returns), Set.of());
  }

  private static Normalised returns(Returns... returns) {
    return normalise(
        List.of(), Arrays.stream(returns).map(Returns::form).toArray(QuestionnaireReturn[]::new));
  }

  private static Returns earlier() {
    return new Returns("fra-2022.csv", "2022");
  }

  private static Returns later() {
    return new Returns("fra-2024.csv", "2024");
  }

  private static LongTable history(String value) {
    return new Rows("history.csv")
        .row(
            "FRA",
            "Detected trafficking victims",
            "Total",
            "Total",
            "Total",
            "Total",
            "2021",
            value)
        .table();
  }

  private static LongTable citizens(String... labelsAndValues) {
    Rows rows = new Rows("history.csv");
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      rows.row(
          "FRA",
          "Detected trafficking victims",
          "by citizenship",
          labelsAndValues[i],
          "Total",
          "Total",
          "2021",
          labelsAndValues[i + 1]);
    }
    return rows.table();
  }

  private static String value(Observation observation) {
    return observation.value().bounds().map(Numbers::text).orElse("-");
  }

  /** Reported counts, by counterpart, form or nothing, and value. */
  private static String counts(Normalised normalised) {
    return normalised.observations().stream()
        .filter(count -> count.edits().stream().noneMatch(e -> e.key().equals("step.derived")))
        .map(count -> count.key().id().replace("FRA.VICTIMS.2021.", "") + "=" + value(count))
        .collect(Collectors.joining(" "));
  }

  private static String revisions(Normalised normalised) {
    return normalised.evidence().revisions().stream()
        .map(PrecedenceTest::revision)
        .collect(Collectors.joining(" "));
  }

  private static String revision(Revision revision) {
    return value(revision.superseded()) + ">" + value(revision.accepted());
  }

  private static List<String> errors(Normalised normalised) {
    return normalised.findings().stream()
        .filter(finding -> finding.rule().endsWith("-conflict"))
        .map(Finding::toString)
        .toList();
  }

  @ParameterizedTest(name = "history {0}, 2022 {1}, 2024 {2}")
  @CsvSource({
    "'', 10, '', 10, ''",
    "'', '', 12, 12, ''",
    "8, '', '', 8, ''",
    "8, 10, 12, 12, 8>10 10>12",
    "8, 10, '', 10, 8>10",
    "8, '', 12, 12, 8>12",
    "'', 10, 12, 12, 10>12",
    "'', 10, 10, 10, ''",
    "'', 10, 0, 0, 10>0",
    "'', 10, n/a, 10, ''",
    "'', n/a, n/a, -, ''",
    "'', n/a, 3, 3, ''",
    "<5, '', 3, 3, ''",
    "<5, '', 7, 7, 0-4>7",
    "'', 3, <5, 0-4, ''",
    "8, many, '', 8, ''"
  })
  void theHighestSourceWithANumberStands(
      String history, String first, String second, String accepted, String revisions) {
    List<LongTable> tables = history.isEmpty() ? List.of() : List.of(history(history));
    List<QuestionnaireReturn> returns = new ArrayList<>();
    if (!first.isEmpty()) {
      returns.add(earlier().count("Q7.1_1", 2021, first).form());
    }
    if (!second.isEmpty()) {
      returns.add(later().count("Q7.1_1", 2021, second).form());
    }
    Normalised normalised = normalise(tables, returns.toArray(new QuestionnaireReturn[0]));
    assertThat(counts(normalised)).isEqualTo("_T._T._T._T=" + accepted);
    assertThat(revisions(normalised)).isEqualTo(revisions);
    assertThat(normalised.rows().read()).isEqualTo((history.isEmpty() ? 0 : 1) + returns.size());
  }

  @Test
  void theRowsOfASupersededSourceAreCountedAsMergedAndNamedBeside() {
    Normalised normalised =
        normalise(List.of(history("8")), later().count("Q7.1_1", 2021, "9").form());
    assertThat(normalised.rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 1));
  }

  @Test
  void cellsAreReplacedOneByOne() {
    Normalised normalised =
        returns(
            earlier().count("Q7.1_3", 2021, "5").count("Q7.1_6", 2021, "7"),
            later().count("Q7.1_6", 2021, "8"));
    assertThat(counts(normalised)).isEqualTo("_T.F.Y_GE18._T=5 _T.M.Y_GE18._T=8");
  }

  @Test
  void aListOfCitizenshipsIsReplacedWhole() {
    Normalised normalised =
        normalise(
            List.of(citizens("Romania", "9", "Italy", "6", "Spain", "<5")),
            later().listed("Q9.1_2", 2021, "Roumains", "11").form());
    assertThat(counts(normalised)).isEqualTo("_T._T._T.ROU=11");
    assertThat(revisions(normalised)).isEqualTo("6>- 9>11");
  }

  @Test
  void aListWithoutANumberReplacesNothing() {
    Normalised normalised =
        normalise(
            List.of(citizens("Romania", "9", "Italy", "6")),
            later().listed("Q9.1_2", 2021, "Roumains", "n/a").form());
    assertThat(counts(normalised)).isEqualTo("_T._T._T.ITA=6 _T._T._T.ROU=9");
  }

  @Test
  void formsAreReplacedWholeAndTheTotalApart() {
    Normalised normalised =
        returns(
            earlier()
                .count("Q7.1_1", 2021, "20")
                .count("Q8.1_1", 2021, "12")
                .count("Q8.2_1", 2021, "8"),
            later().count("Q8.1_1", 2021, "20"));
    assertThat(counts(normalised)).isEqualTo("SEXUAL._T._T._T=20 _T._T._T._T=20");
    assertThat(revisions(normalised)).isEqualTo("8>- 12>20");
  }

  @Test
  void anotherYearOfTheListStays() {
    Normalised normalised =
        returns(
            later()
                .listed("Q9.1_2", 2021, "Roumains", "11")
                .listed("Q9.1_2", 2022, "Roumains", "3"),
            earlier().listed("Q9.1_2", 2021, "Italiens", "4"));
    assertThat(normalised.observations())
        .filteredOn(count -> !count.key().isTotal())
        .extracting(count -> count.key().id())
        .containsExactly("FRA.VICTIMS.2021._T._T._T.ROU", "FRA.VICTIMS.2022._T._T._T.ROU");
  }

  @ParameterizedTest(name = "{0} on {1}, {2} on {3}")
  @CsvSource({
    "10, 2024-05-01, 12, 2024-06-01, 12, 10>12, 0",
    "10, 2024-06-01, 12, 2024-05-01, 10, 12>10, 0",
    "10, '', 10, '', 10, '', 0",
    "10, '', 12, '', '', '', 1",
    "10, 2024-05-01, 12, '', '', '', 1",
    "10, 2024-05-01, 12, 2024-05-01, '', '', 1",
    "10, 2024-05-01, 10, '', 10, '', 0",
    "10, '', n/a, '', 10, '', 0",
    "10, 2024-05-01, n/a, 2024-06-01, 10, '', 0"
  })
  void ofTwoReturnsOfOneRoundTheLastStands(
      String first,
      String firstDay,
      String second,
      String secondDay,
      String accepted,
      String revisions,
      int conflicts) {
    Normalised normalised =
        returns(
            new Returns("a.csv", "2024").submitted(firstDay).count("Q7.1_1", 2021, first),
            new Returns("b.csv", "2024").submitted(secondDay).count("Q7.1_1", 2021, second));
    assertThat(counts(normalised)).isEqualTo(accepted.isEmpty() ? "" : "_T._T._T._T=" + accepted);
    assertThat(revisions(normalised)).isEqualTo(revisions);
    assertThat(errors(normalised)).hasSize(conflicts);
    assertThat(normalised.rows().read()).isEqualTo(2);
  }

  @Test
  void aConflictNamesBothCellsAndTheHistoryStands() {
    Normalised normalised =
        normalise(
            List.of(history("8")),
            new Returns("a.csv", "2024").count("Q7.1_1", 2021, "10").form(),
            new Returns("b.csv", "2024").count("Q7.1_1", 2021, "12").form());
    assertThat(errors(normalised).get(0)).contains("a.csv").contains("b.csv").contains(TOTAL);
    assertThat(counts(normalised)).isEqualTo("_T._T._T._T=8");
  }

  @Test
  void theSheetsOfOneFormAreOneReturn() {
    Normalised normalised =
        returns(
            new Returns("q7.csv", "2024").count("Q7.1_1", 2021, "10"),
            new Returns("q9.csv", "2024").listed("Q9.1_2", 2021, "Roumains", "10"));
    assertThat(counts(normalised)).isEqualTo("_T._T._T.ROU=10 _T._T._T._T=10");
    assertThat(errors(normalised)).isEmpty();
  }

  @Test
  void twoListsThatDifferAreNotMixed() {
    Normalised normalised =
        returns(
            new Returns("a.csv", "2024")
                .listed("Q9.1_2", 2021, "Roumains", "10")
                .listed("Q9.1_3", 2021, "Italiens", "5"),
            new Returns("b.csv", "2024").listed("Q9.1_2", 2021, "Roumains", "10"));
    assertThat(counts(normalised)).isEmpty();
    assertThat(errors(normalised)).hasSize(1);
  }

  @Test
  void aRestatementIsExplainedByTheReturn() {
    Normalised normalised =
        returns(
            earlier().count("Q7.1_1", 2021, "10"),
            later().count("Q7.1_1", 2021, "12").answer("Q7_restatement", "une affaire de plus"));
    assertThat(normalised.evidence().revisions())
        .extracting(Revision::explanation)
        .containsExactly("une affaire de plus");
  }

  @Test
  void theEarlierVintageIsWhatStoodBeforeTheLastSource() {
    Normalised normalised =
        normalise(
            List.of(history("8")),
            earlier().count("Q7.1_1", 2020, "6").form(),
            later().count("Q7.1_1", 2021, "9").form());
    assertThat(normalised.earlier())
        .extracting(count -> count.key().year() + " " + value(count))
        .containsExactly("2020 6", "2021 8");
  }

  @ParameterizedTest(name = "2022 marked {0}, 2024 {1}")
  @CsvSource({
    "x, '', '', true",
    "x, 9, '', false",
    "x, 9, x, true",
    "'', 9, x, true",
    "x, n/a, '', true"
  })
  void aLaterNumberWithoutAMarkIsAWholeYear(
      String first, String number, String second, boolean partial) {
    Returns before = earlier().count("Q7.1_1", 2021, "5");
    Returns after = later();
    if (!first.isEmpty()) {
      before.count("Q7_partial", 2021, first);
    }
    if (!number.isEmpty()) {
      after.count("Q7.1_1", 2021, number);
    }
    if (!second.isEmpty()) {
      after.count("Q7_partial", 2021, second);
    }
    assertThat(returns(before, after).evidence().partialYears())
        .isEqualTo(partial ? Set.of(new Series("FRA", "VICTIMS", 2021)) : Set.of());
  }

  @Test
  void theLawIsThatOfTheLatestRoundThatSaysAnything() {
    Normalised normalised =
        returns(
            later().count("Q7.1_1", 2021, "5"),
            earlier().answer("legislation_offence", "oui").answer("legislation_in_force", "2003"));
    assertThat(normalised.evidence().legislation())
        .extracting(Legislation::round)
        .containsExactly("2022");
  }

  @Test
  void theOrderOfFilesChangesNothing() {
    List<QuestionnaireReturn> returns =
        new ArrayList<>(
            List.of(
                earlier().count("Q7.1_1", 2021, "10").count("Q8.1_1", 2021, "9").form(),
                later().submitted("2024-05-01").count("Q7.1_1", 2021, "11").form(),
                new Returns("again.csv", "2024")
                    .submitted("2024-06-01")
                    .count("Q7.1_1", 2021, "12")
                    .form(),
                new Returns("ita.csv", "2024").stamp("ITA").count("Q7.1_1", 2022, "7").form(),
                new Returns("ita-too.csv", "2024").stamp("ITA").count("Q7.1_1", 2022, "8").form(),
                new Returns("q9.csv", "2024").listed("Q9.1_2", 2021, "Roumains", "12").form()));
    Normalised first =
        normalise(List.of(history("8")), returns.toArray(QuestionnaireReturn[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(returns, random);
      assertThat(normalise(List.of(history("8")), returns.toArray(QuestionnaireReturn[]::new)))
          .isEqualTo(first);
    }
  }
}

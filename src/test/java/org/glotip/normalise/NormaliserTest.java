package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.ShippedData;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
  private static final String TOTAL = "FRA.VICTIMS.2018._T._T._T._T";

  private static Normalised normalise(LongTable... tables) {
    return new Normaliser(ShippedData.reference(), ShippedData.matcher())
        .normalise(List.of(tables), List.of(), Set.of());
  }

  /** Key, least, best and greatest value, and status of each observation. */
  private static List<String> read(Normalised normalised) {
    return normalised.observations().stream().map(NormaliserTest::line).toList();
  }

  private static String line(Observation observation) {
    String value =
        observation
            .value()
            .bounds()
            .map(b -> b.low() + " " + b.value() + " " + b.high())
            .orElse("-");
    return observation.key().id() + " " + value + " " + observation.status();
  }

  private static List<String> rules(Normalised normalised) {
    return normalised.findings().stream()
        .map(finding -> finding.rule() + " " + finding.cell())
        .toList();
  }

  @Test
  void aRowBecomesAnObservationWithItsCell() {
    Normalised normalised =
        normalise(new Rows().victims("Female", "0 to 17 years", "1,234").table());
    assertThat(read(normalised))
        .containsExactly(
            "FRA.VICTIMS.2018._T.F.Y0T17._T 1234.0 1234.0 1234.0 A",
            TOTAL + " 1234.0 1234.0 1234.0 E");
    Observation cell = normalised.observations().get(0);
    assertThat(cell.sources()).hasSize(1);
    assertThat(cell.sources().get(0).source()).hasToString("made-up.csv:2:12");
    assertThat(cell.sources().get(0).text()).isEqualTo("1,234");
  }

  @Test
  void aSuppressedValueIsAnInterval() {
    Normalised normalised = normalise(new Rows().victims("Total", "Total", "<5").table());
    assertThat(read(normalised)).containsExactly(TOTAL + " 0.0 2.0 4.0 Q");
  }

  @Test
  void aBlankIsNotAvailableAndNeverZero() {
    Normalised normalised = normalise(new Rows().victims("Total", "Total", "").table());
    assertThat(read(normalised)).containsExactly(TOTAL + " - O");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0));
  }

  @Test
  void repatriationIsAnIndicatorOfItsOwn() {
    Normalised normalised =
        normalise(
            new Rows()
                .row(
                    "FRA",
                    "Detected trafficking victims",
                    "by country of repatriation",
                    "Italy",
                    "Total",
                    "Total",
                    "2018",
                    "7")
                .table());
    assertThat(read(normalised))
        .containsExactly(
            "FRA.REPATRIATED.2018._T._T._T.ITA 7.0 7.0 7.0 A",
            "FRA.REPATRIATED.2018._T._T._T._T 7.0 7.0 7.0 E");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "e1-unknown-reporter, ZZZ, Detected trafficking victims, Total, Total, Total, Total, 2018, 5, 1",
    "e1-unknown-reporter, '', Detected trafficking victims, Total, Total, Total, Total, 2018, 5, 1",
    "code-unknown, FRA, Detected whales, Total, Total, Total, Total, 2018, 5, 5",
    "code-unknown, FRA, Persons convicted, by shoe size, Total, Total, Total, 2018, 5, 6",
    "code-unknown, FRA, Persons convicted, by form of exploitation, Whaling, Total, Total, 2018, 5, 7",
    "code-unknown, FRA, Persons convicted, Total, Total, Whale, Total, 2018, 5, 8",
    "code-unknown, FRA, Persons convicted, Total, Total, Total, 300 years, 2018, 5, 9",
    "year-implausible, FRA, Persons convicted, Total, Total, Total, Total, 20201, 5, 10",
    "year-implausible, FRA, Persons convicted, Total, Total, Total, Total, 1066, 5, 10",
    "year-implausible, FRA, Persons convicted, Total, Total, Total, Total, '', 5, 10",
    "value-not-a-number, FRA, Persons convicted, Total, Total, Total, Total, 2018, many, 12",
    "e2-implausible, FRA, Persons convicted, Total, Total, Total, Total, 2018, 33612345678, 12",
    "e2-not-an-answer, FRA, Persons convicted, by citizenship, (please specify), Total, Total, 2018, 5, 7",
    "e2-not-an-answer, FRA, Persons convicted, by citizenship, Q6.1_10, Total, Total, 2018, 5, 7",
    "breakdown-unknown, FRA, Persons convicted, by country of repatriation, Italy, Total, Total, 2018, 5, 6"
  })
  void aRowThatCannotBeUsedIsNamedAndCounted(
      String rule,
      String reporter,
      String indicator,
      String dimension,
      String category,
      String sex,
      String age,
      String year,
      String value,
      int column) {
    Normalised normalised =
        normalise(
            new Rows()
                .row(reporter, indicator, dimension, category, sex, age, year, value)
                .table());
    assertThat(rules(normalised)).containsExactly(rule + " made-up.csv:2:" + column);
    assertThat(normalised.observations()).isEmpty();
    assertThat(normalised.rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
  }

  @Test
  void ratesAreNotReadAsCounts() {
    List<String> cells =
        List.of(
            "FRA",
            "",
            "",
            "",
            "Persons convicted",
            "Total",
            "Total",
            "Total",
            "Total",
            "2018",
            "Rate per 100,000 population",
            "7",
            "");
    assertThat(rules(normalise(new Rows().raw(cells).table())))
        .containsExactly("unit-not-count made-up.csv:2:11");
  }

  @Test
  void anUnknownUnitPointsToAShiftedRow() {
    List<String> cells =
        List.of(
            "FRA",
            "",
            "",
            "",
            "Persons convicted",
            "Total",
            "Total",
            "Total",
            "Total",
            "2018",
            "41",
            "synthetic sample",
            "");
    assertThat(rules(normalise(new Rows().raw(cells).table())))
        .containsExactly("code-unknown made-up.csv:2:11");
  }

  @Test
  void aRegionThatIsNotTheCountrysIsSaidOnce() {
    List<String> cells =
        List.of(
            "FRA",
            "France",
            "Asia",
            "",
            "Persons convicted",
            "Total",
            "Total",
            "Total",
            "Total",
            "2018",
            "Counts",
            "7",
            "");
    Normalised normalised = normalise(new Rows().raw(cells).raw(cells).table());
    assertThat(rules(normalised))
        .containsExactlyInAnyOrder(
            "region-mismatch made-up.csv:2:3", "e3-equal-once made-up.csv:2:12");
  }

  @Test
  void equalRowsCountOnce() {
    Normalised normalised =
        normalise(
            new Rows().victims("Total", "Total", "50").victims("Total", "Total", "50").table());
    assertThat(read(normalised)).containsExactly(TOTAL + " 50.0 50.0 50.0 A");
    assertThat(rules(normalised)).containsExactly("e3-equal-once made-up.csv:2:12");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 0));
  }

  @Test
  void differentRowsOfOneCountAreAllLeftOut() {
    Normalised normalised =
        normalise(
            new Rows().victims("Total", "Total", "50").victims("Total", "Total", "51").table());
    assertThat(normalised.observations()).isEmpty();
    assertThat(normalised.rows()).isEqualTo(new RowCounts(2, 0, 0, 2, 0));
    Finding conflict = normalised.findings().get(0);
    assertThat(conflict.rule()).isEqualTo("e3-conflict");
    assertThat(conflict.related()).extracting(Object::toString).containsExactly("made-up.csv:3:12");
  }

  @Test
  void theChildAndTheAdultRowOfASexAreAdded() {
    Normalised normalised =
        normalise(
            new Rows()
                .victims("Total", "Total", "60")
                .victims("Female", "Total", "50")
                .victims("Female", "Total", "<5")
                .table());
    assertThat(read(normalised)).contains("FRA.VICTIMS.2018._T.F._T._T 50.0 52.0 54.0 Q");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(3, 2, 1, 0, 0));
  }

  @Test
  void aRepeatedTotalOfASexIsNotAddedWhenItsAgesSayOtherwise() {
    Normalised normalised =
        normalise(
            new Rows()
                .victims("Female", "0 to 17 years", "20")
                .victims("Female", "18 years or over", "30")
                .victims("Female", "Total", "50")
                .victims("Female", "Total", "50")
                .table());
    assertThat(read(normalised)).contains("FRA.VICTIMS.2018._T.F._T._T 50.0 50.0 50.0 A");
  }

  @Test
  void subFormsOfOtherFormsAreAdded() {
    Normalised normalised =
        normalise(
            new Rows()
                .victims("Total", "Total", "60")
                .form("Sexual exploitation", "40")
                .form("Other forms of exploitation", "10")
                .form("Other forms of exploitation", "<5")
                .table());
    assertThat(read(normalised)).contains("FRA.VICTIMS.2018.OTHER._T._T._T 10.0 12.0 14.0 Q");
  }

  @Test
  void labelsOfOneOriginCountOnceWhereEqualAndAreAddedWhereNot() {
    Normalised normalised =
        normalise(
            new Rows()
                .citizens("Romania", "10")
                .citizens("Romanian", "10")
                .citizens("roumains", "7")
                .citizens("Nationals", "30")
                .citizens("France", "30")
                .table());
    assertThat(read(normalised))
        .containsExactly(
            "FRA.VICTIMS.2018._T._T._T.OWN 30.0 30.0 30.0 A",
            "FRA.VICTIMS.2018._T._T._T.ROU 17.0 17.0 17.0 A",
            TOTAL + " 47.0 47.0 47.0 E");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(5, 2, 3, 0, 0));
  }

  @Test
  void regionsStayApartFromEachOther() {
    Normalised normalised =
        normalise(new Rows().citizens("Africa others", "10").citizens("Other Asian", "12").table());
    assertThat(read(normalised))
        .containsExactly(
            "FRA.VICTIMS.2018._T._T._T.REGION:africa others 10.0 10.0 10.0 A",
            "FRA.VICTIMS.2018._T._T._T.REGION:other asian 12.0 12.0 12.0 A",
            TOTAL + " 22.0 22.0 22.0 E");
  }

  @ParameterizedTest(name = "total {0}, forms {1} {2}: phantom {3}")
  @CsvSource({
    "'', <5, <5, true",
    "60, <5, <5, true",
    "8, <5, <5, false",
    "9, <5, <5, true",
    "<5, <5, <5, false",
    "60, <5, 55, false",
    "'', <5, 5, false"
  })
  void aBlockOfNothingButSuppressedFormsIsOutWhereItsTotalDoesNotAllowIt(
      String total, String sexual, String labour, boolean phantom) {
    Rows rows = new Rows();
    if (!total.isEmpty()) {
      rows.victims("Total", "Total", total);
    }
    rows.form("Sexual exploitation", sexual).form("Forced labour", labour);
    Normalised normalised = normalise(rows.table());
    assertThat(normalised.findings().stream().anyMatch(f -> f.rule().equals("e4-phantom")))
        .isEqualTo(phantom);
    assertThat(read(normalised).stream().anyMatch(line -> line.contains("SEXUAL")))
        .isEqualTo(!phantom);
    assertThat(normalised.rows().rejected()).isEqualTo(phantom ? 2 : 0);
  }

  @ParameterizedTest(name = "total {0}: {5} from {6}")
  @CsvSource({
    "100, 60, 30, 50, 20, 100.0 100.0 100.0 A",
    "<5, 60, 30, 50, 20, 90.0 90.0 90.0 E",
    "'', 60, 30, 50, 20, 90.0 90.0 90.0 E",
    "'', 60, 30, 50, 70, 120.0 120.0 120.0 E",
    "<5, <5, <5, <5, <5, 0.0 2.0 4.0 Q",
    "<5, 5, <5, '', '', 5.0 7.0 9.0 E",
    "'', 60, 30, 30, 60, 90.0 90.0 90.0 E"
  })
  void aMissingTotalIsTheLargestBreakdown(
      String total, String female, String male, String child, String adult, String expected) {
    Rows rows = new Rows();
    add(rows, "Total", "Total", total);
    add(rows, "Female", "Total", female);
    add(rows, "Male", "Total", male);
    add(rows, "Total", "0 to 17 years", child);
    add(rows, "Total", "18 years or over", adult);
    assertThat(read(normalise(rows.table()))).contains(TOTAL + " " + expected);
  }

  private static void add(Rows rows, String sex, String age, String value) {
    if (!value.isEmpty()) {
      rows.victims(sex, age, value);
    }
  }

  @Test
  void personsOfUnknownSexAndAgeArePartOfEachBreakdown() {
    Normalised normalised =
        normalise(
            new Rows().victims("Female", "Total", "40").victims("Unknown", "Unknown", "8").table());
    assertThat(read(normalised)).contains(TOTAL + " 48.0 48.0 48.0 E");
  }

  @Test
  void totalsWrittenAmongCitizenshipsAreNotAddedToThem() {
    Normalised normalised =
        normalise(
            new Rows().citizens("Mali", "20").citizens("TOTAL", "20").citizens("", "9").table());
    assertThat(read(normalised)).contains(TOTAL + " 20.0 20.0 20.0 E");
  }

  @Test
  void theTotalRestsOnTheCellsOfItsBreakdown() {
    Normalised normalised =
        normalise(
            new Rows().victims("Female", "Total", "40").victims("Male", "Total", "9").table());
    Observation total =
        normalised.observations().stream()
            .filter(observation -> observation.key().isTotal())
            .findFirst()
            .orElseThrow();
    assertThat(total.status()).isEqualTo(ObservationStatus.E);
    assertThat(total.sources())
        .extracting(cell -> cell.source().toString())
        .containsExactly("made-up.csv:2:12", "made-up.csv:3:12");
  }

  @Test
  void excludedReportersAreCountedAndNamed() {
    Normalised normalised =
        new Normaliser(ShippedData.reference(), ShippedData.matcher())
            .normalise(
                List.of(new Rows().victims("Total", "Total", "9").table()),
                List.of(),
                Set.of("FRA"));
    assertThat(normalised.observations()).isEmpty();
    assertThat(rules(normalised)).containsExactly("reporter-excluded made-up.csv");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
  }

  @Test
  void theOrderOfRowsChangesNothingButThePlaces() {
    Rows rows =
        new Rows()
            .victims("Total", "Total", "<5")
            .victims("Female", "Total", "40")
            .victims("Female", "Total", "9")
            .victims("Male", "Total", "<5")
            .form("Sexual exploitation", "<5")
            .form("Other forms of exploitation", "12")
            .form("Other forms of exploitation", "<5")
            .citizens("Mali", "20")
            .citizens("maliens", "6")
            .citizens("Unknown", "6");
    List<String> expected = read(normalise(rows.table()));
    for (int seed = 0; seed < 20; seed++) {
      List<RawRow> shuffled = new ArrayList<>(rows.table().rows());
      Collections.shuffle(shuffled, new Random(seed));
      Rows other = new Rows();
      shuffled.forEach(row -> other.raw(row.texts()));
      assertThat(read(normalise(other.table()))).isEqualTo(expected);
    }
  }

  @Test
  void splittingATableInTwoFilesChangesNothing() {
    Rows first = new Rows("a.csv").victims("Female", "Total", "40").victims("Female", "Total", "9");
    Rows left = new Rows("a.csv").victims("Female", "Total", "40");
    Rows right = new Rows("b.csv").victims("Female", "Total", "9");
    assertThat(read(normalise(left.table(), right.table())))
        .isEqualTo(read(normalise(first.table())));
    assertThat(new TreeSet<>(rules(normalise(right.table(), left.table()))))
        .isEqualTo(new TreeSet<>(rules(normalise(left.table(), right.table()))));
  }
}

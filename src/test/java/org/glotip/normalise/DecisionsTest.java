package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.LongTable;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.SourceCell;
import org.glotip.reference.Correction;
import org.glotip.reference.Decision;
import org.glotip.reference.Decisions;
import org.glotip.reference.LabelDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of people on labels and values. */
class DecisionsTest {
  private static final Decision DECISION =
      new Decision(
          "asked the focal point",
          "A. Analyst",
          "2024-05-31",
          new SourceCell("data/decisions/made-up.csv", "", 2, 0));

  private static Normalised normalise(
      Decisions decisions, List<LongTable> tables, QuestionnaireReturn... returns) {
    return new Normaliser(ShippedData.with(decisions), ShippedData.matcher())
        .normalise(tables, List.of(returns), Set.of());
  }

  private static Decisions label(String reporter, String label, LabelKind kind, String code) {
    LabelDecision decision = new LabelDecision(reporter, label, kind, code, DECISION);
    return new Decisions(List.of(decision), List.of(), List.of());
  }

  private static Decisions correction(Key key, String expected, String value) {
    Correction correction = new Correction(key, expected, value, DECISION);
    return new Decisions(List.of(), List.of(correction), List.of());
  }

  private static Key total(String reporter) {
    return Key.total(reporter, "VICTIMS", 2018);
  }

  private static List<String> rules(Normalised normalised) {
    return normalised.findings().stream().map(finding -> finding.rule()).toList();
  }

  private static Observation first(Normalised normalised) {
    return normalised.observations().get(0);
  }

  @ParameterizedTest(name = "decided for {0} on {1}")
  @CsvSource({
    "FRA, Congo, COUNTRY, COD, COD, true",
    "FRA, CONGO, COUNTRY, COD, COD, true",
    "FRA, Congo, GROUP, '', GROUP, true",
    "ITA, Congo, COUNTRY, COD, COG, false",
    "FRA, Kongo, COUNTRY, COD, COG, false"
  })
  void aLabelMeansWhatWasDecidedForItsReporter(
      String reporter, String label, LabelKind kind, String code, String read, boolean applied) {
    Normalised normalised =
        normalise(
            label(reporter, label, kind, code), List.of(new Rows().citizens("Congo", "7").table()));
    Observation count =
        normalised.observations().stream()
            .filter(observation -> !observation.key().isTotal())
            .findFirst()
            .orElseThrow();
    assertThat(count.key().counterpart().id()).startsWith(read);
    assertThat(normalised.decisions()).isEqualTo(applied ? 1 : 0);
    assertThat(count.edits())
        .extracting(Message::key)
        .containsExactly(applied ? "step.label-decided" : "step.label");
  }

  @Test
  void aDecidedLabelIsNoFinding() {
    Normalised normalised =
        normalise(
            label("FRA", "Qwertz", LabelKind.UNKNOWN, ""),
            List.of(new Rows().citizens("Qwertz", "7").table()));
    assertThat(rules(normalised)).doesNotContain("label-unresolved");
  }

  @Test
  void aDecisionOnALabelThatNobodyWritesIsStaleOnceItsReporterIsThere() {
    Decisions decisions = label("FRA", "Qwertz", LabelKind.UNKNOWN, "");
    List<LongTable> french = List.of(new Rows().citizens("Italy", "7").table());
    assertThat(rules(normalise(decisions, french))).contains("label-decision-stale");
    assertThat(rules(normalise(decisions, List.of()))).isEmpty();
  }

  @Test
  void aDecisionOnTheCoverSettlesWhoseAReturnIs() {
    Returns form = new Returns("a.csv", "2022").cover("Italie").count("Q7.1_1", 2021, "7");
    assertThat(normalise(Decisions.NONE, List.of(), form.form()).observations()).isEmpty();
    assertThat(
            normalise(label("FRA", "Italie", LabelKind.COUNTRY, "FRA"), List.of(), form.form())
                .observations())
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1} corrected to {2}")
  @CsvSource({
    "1750, 1750, 1757, 1757, true",
    "'1,750', 1750, 1757, 1757, true",
    "1750, 1749, 1757, 1750, false",
    "<5, <5, 3, 3, true",
    "<5, 2, 3, 0-4, false",
    "1750, 1750, '', -, true",
    "1750, 1750, <5, 0-4, true",
    "'', '', 12, 12, true",
    "n/a, '', 12, 12, true",
    "7, '', 12, 7, false"
  })
  void aCorrectionHoldsOnlyForTheValueThatThePersonSaw(
      String found, String expected, String value, String accepted, boolean applied) {
    Normalised normalised =
        normalise(
            correction(total("FRA"), expected, value),
            List.of(new Rows().victims("Total", "Total", found).table()));
    assertThat(normalised.observations()).hasSize(1);
    assertThat(first(normalised).value().bounds().map(Numbers::text).orElse("-"))
        .isEqualTo(accepted);
    assertThat(rules(normalised).contains("correction-stale")).isEqualTo(!applied);
    assertThat(normalised.decisions()).isEqualTo(applied ? 1 : 0);
    assertThat(first(normalised).edits().stream().anyMatch(e -> e.key().equals("step.corrected")))
        .isEqualTo(applied);
    assertThat(first(normalised).sources().get(0).source()).hasToString("made-up.csv:2:12");
  }

  @Test
  void aCorrectionOfACountThatIsNotThereAddsIt() {
    Normalised normalised =
        normalise(
            correction(total("FRA"), "", "12"),
            List.of(new Rows().victims("Female", "Total", "9").table()));
    assertThat(normalised.observations()).hasSize(2);
    Observation total =
        normalised.observations().stream()
            .filter(count -> count.key().isTotal())
            .findFirst()
            .orElseThrow();
    assertThat(total.sources().get(0).source()).hasToString("data/decisions/made-up.csv:2");
    assertThat(normalised.rows()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
  }

  @Test
  void aCorrectionOfACountryThatIsNotThereIsNeitherAppliedNorStale() {
    Normalised normalised =
        normalise(
            correction(total("ITA"), "5", "12"),
            List.of(new Rows().victims("Total", "Total", "9").table()));
    assertThat(rules(normalised)).isEmpty();
  }

  @Test
  void aCorrectionStandsOverEverySourceAndIsARevision() {
    Key key = Key.total("FRA", "VICTIMS", 2021);
    Normalised normalised =
        normalise(
            correction(key, "9", "8"),
            List.of(),
            new Returns("a.csv", "2022").count("Q7.1_1", 2021, "7").form(),
            new Returns("b.csv", "2024").count("Q7.1_1", 2021, "9").form());
    assertThat(first(normalised).value()).hasToString("Count[count=8.0]");
    assertThat(normalised.evidence().revisions())
        .extracting(revision -> revision.accepted().value() + " " + revision.explanation())
        .containsExactly("Count[count=9.0] ", "Count[count=8.0] ");
  }

  @Test
  void aCorrectionInAListLeavesTheRestOfTheList() {
    Key key = new Key("FRA", "VICTIMS", 2018, "_T", "_T", "_T", Counterpart.country("ITA"));
    Normalised normalised =
        normalise(
            correction(key, "7", "8"),
            List.of(new Rows().citizens("Italy", "7").citizens("Romania", "5").table()));
    assertThat(normalised.observations())
        .filteredOn(count -> !count.key().isTotal())
        .extracting(count -> count.key().counterpart().code() + " " + count.value())
        .containsExactly("ITA Count[count=8.0]", "ROU Count[count=5.0]");
  }
}

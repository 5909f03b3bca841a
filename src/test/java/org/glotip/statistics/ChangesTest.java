package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Bounds;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Series;
import org.glotip.model.Source;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
  private static final String SAME = "change.001.2018-2019.VICTIMS.CHANGE_PANEL";
  private static final String ALL = "change.001.2018-2019.VICTIMS.CHANGE_ALL";

  /** Reporters with 10 in 2018 and 12 in 2019. */
  private static Sample sample(int reporters) {
    Sample sample = new Sample().table("change", TableKind.CHANGE, Map.of("pairs", ""));
    for (String reporter : Sample.REPORTERS.subList(0, reporters)) {
      sample.total(reporter, 2018, 10).total(reporter, 2019, 12);
    }
    return sample;
  }

  @Test
  void comparesTheSameCountriesBesideAll() {
    // panel of 10: 120 / 100; Hungary only in 2019: all 150 / 100
    Sample sample = sample(10).total("HUN", 2019, 30);
    Figure same = sample.figure(SAME);
    assertThat(same.bounds().value()).isEqualTo(20, within(1e-9));
    assertThat(same.countries()).isEqualTo(10);
    assertThat(same.cases()).isEqualTo(120);
    assertThat(same.unit()).isEqualTo("percent");
    assertThat(same.notes()).containsExactly(Message.of("note.panel", "10"));
    assertThat(same.sources()).extracting(Source::role).containsExactly("first", "last");
    Figure all = sample.figure(ALL);
    assertThat(all.bounds().value()).isEqualTo(50, within(1e-9));
    assertThat(all.countries()).isEqualTo(11);
    assertThat(all.notes())
        .containsExactly(
            Message.of("note.all", "10", "11"), Message.of("note.one-country", "50", "HUN"));
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true"})
  void needsAPanelOfTen(int reporters, boolean given) {
    Sample sample = sample(reporters);
    assertThat(sample.find(SAME).isPresent()).isEqualTo(given);
    assertThat(sample.find(ALL).isPresent()).isEqualTo(given);
  }

  @Test
  void aThinPanelSaysSo() {
    Figure thin = sample(10).policy("panel_thin", 11).figure(SAME);
    assertThat(thin.status()).isEqualTo(ObservationStatus.U);
    assertThat(thin.notes()).contains(Message.of("note.thin-panel"));
    assertThat(sample(11).policy("panel_thin", 11).figure(SAME).status())
        .isEqualTo(ObservationStatus.A);
  }

  @Test
  void aPanelOfFewPersonsIsThinToo() {
    Sample sample = new Sample().table("change", TableKind.CHANGE);
    for (String reporter : Sample.REPORTERS) {
      sample.total(reporter, 2018, 1).total(reporter, 2019, 2);
    }
    assertThat(sample.figure(SAME).notes()).contains(Message.of("note.thin-panel"));
  }

  @ParameterizedTest
  @CsvSource({"32, false", "33, true", "5, false"})
  void aChangeThatHangsOnOneCountryNamesIt(double hungary, boolean hangs) {
    // eleven add 22 together; Hungary adds 22 and hangs on none, or adds more; or goes against them
    Sample sample = sample(11).total("HUN", 2018, 10).total("HUN", 2019, hungary);
    Message note = Message.of("note.one-country", "50", "HUN");
    assertThat(sample.figure(SAME).notes().contains(note)).isEqualTo(hangs);
    assertThat(sample.figure(SAME).status())
        .isEqualTo(hangs ? ObservationStatus.U : ObservationStatus.A);
  }

  @Test
  void aCountryThatEntersCanMakeTheChangeOverAll() {
    Sample sample = sample(11).total("HUN", 2019, 500);
    assertThat(sample.figure(ALL).notes()).contains(Message.of("note.one-country", "50", "HUN"));
    assertThat(sample.figure(SAME).status()).isEqualTo(ObservationStatus.A);
  }

  @Test
  void boundsOnBothSidesOfNothingAreNoDirection() {
    Sample sample = new Sample().table("change", TableKind.CHANGE);
    for (String reporter : Sample.REPORTERS) {
      sample.total(reporter, 2018, Sample.SUPPRESSED).total(reporter, 2019, Sample.SUPPRESSED);
    }
    sample.total("ITA", 2018, 100).total("ITA", 2019, 100);
    assertThat(sample.figure(SAME).notes()).contains(Message.of("note.no-direction"));
    assertThat(sample.figure(SAME).status()).isEqualTo(ObservationStatus.U);
  }

  @Test
  void aPartOfAYearStaysOutOfTrends() {
    Sample sample = sample(11).total("HUN", 2018, 10).total("HUN", 2019, 1);
    Evidence evidence =
        new Evidence(
            sample.observations(),
            List.of(),
            List.of(),
            Set.of(new Series("HUN", "VICTIMS", 2019)));
    List<Figure> figures =
        sample.statistics().figures(evidence, new StatisticsOptions(Set.of(), false));
    assertThat(figures)
        .filteredOn(figure -> figure.key().id().equals(SAME))
        .extracting(Figure::countries)
        .containsExactly(11);
    assertThat(figures)
        .filteredOn(figure -> figure.key().id().equals(ALL))
        .extracting(Figure::cases)
        .containsExactly(132.0);
  }

  @Test
  void aDerivedTotalIsNoMemberOfThePanel() {
    Sample sample = sample(10).derived("HUN", 2018, 500).total("HUN", 2019, 1000);
    // panel 120 / 100; all 1120 / 600
    assertThat(sample.figure(SAME).bounds().value()).isEqualTo(20, within(1e-9));
    assertThat(sample.figure(SAME).status()).isEqualTo(ObservationStatus.A);
    assertThat(sample.figure(ALL).bounds().value()).isEqualTo(100 * 520 / 600.0, within(1e-9));
    assertThat(sample.figure(ALL).notes()).contains(Message.of("note.derived", "1", "22"));
  }

  @Test
  void aSuppressedTotalIsAMemberWithBounds() {
    Sample sample =
        sample(10).total("HUN", 2018, Sample.SUPPRESSED).total("HUN", 2019, Sample.SUPPRESSED);
    // first 100..102..104, last 120..122..124
    Bounds change = sample.figure(SAME).bounds();
    assertThat(sample.figure(SAME).countries()).isEqualTo(11);
    assertThat(change.low()).isEqualTo(100 * (120 / 104.0 - 1), within(1e-9));
    assertThat(change.value()).isEqualTo(100 * (122 / 102.0 - 1), within(1e-9));
    assertThat(change.high()).isEqualTo(100 * (124 / 100.0 - 1), within(1e-9));
  }

  @Test
  void aMissingTotalIsNoMember() {
    Sample sample = sample(9).total("HUN", 2018, Sample.missing()).total("HUN", 2019, 5);
    assertThat(sample.find(SAME)).isEmpty();
  }

  @Test
  void thereIsNoChangeFromNothing() {
    Sample sample = new Sample().table("change", TableKind.CHANGE);
    for (String reporter : Sample.REPORTERS) {
      sample.total(reporter, 2018, 0).total(reporter, 2019, 1);
    }
    assertThat(sample.figures()).isEmpty();
  }

  @Test
  void aBaseThatMayBeNothingHasNoUpperBound() {
    Sample sample = new Sample().table("change", TableKind.CHANGE);
    for (String reporter : Sample.REPORTERS) {
      sample.total(reporter, 2018, Sample.SUPPRESSED).total(reporter, 2019, 10);
    }
    // first 0..24..48, last 120: at least 120 / 48, at best 120 / 24
    assertThat(sample.figure(SAME).bounds())
        .isEqualTo(new Bounds(150, 400, Double.POSITIVE_INFINITY));
    assertThat(sample.figure(SAME).notes()).contains(Message.of("note.no-upper-bound"));
  }

  @Test
  void comparesTheEditionWithThreeYearsBeforeAndThePairsAskedFor() {
    Sample sample = new Sample().table("change", TableKind.CHANGE, Map.of("pairs", "2011-2019"));
    for (String reporter : Sample.REPORTERS) {
      for (int year : new int[] {2011, 2019, 2021, 2024}) {
        sample.total(reporter, year, year - 2000);
      }
    }
    assertThat(sample.figures())
        .filteredOn(figure -> figure.key().area().equals("001"))
        .extracting(figure -> figure.key().period())
        .containsOnly("2011-2019", "2021-2024");
  }

  @Test
  void isNotForOneCountry() {
    assertThat(sample(12).figures())
        .extracting(figure -> figure.key().area())
        .doesNotContain("AUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-2017", "2019-2019", "x"})
  void refusesAPairThatIsNone(String pairs) {
    Sample sample = new Sample().table("change", TableKind.CHANGE, Map.of("pairs", pairs));
    assertThatThrownBy(sample::figures)
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("tables.csv");
  }
}

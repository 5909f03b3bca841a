package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Source;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class ContributionsTest {
  private static final String PAIR = ".001.2018-2019.VICTIMS.";
  private static final String POINTS = "contributions" + PAIR;

  private static Sample tables() {
    return new Sample()
        .table("change", TableKind.CHANGE)
        .table("contributions", TableKind.CONTRIBUTIONS);
  }

  /** Ten reporters with 10 in 2018 and 12 in 2019. */
  private static Sample panel() {
    Sample sample = tables();
    for (String reporter : Sample.REPORTERS.subList(0, 10)) {
      sample.total(reporter, 2018, 10).total(reporter, 2019, 12);
    }
    return sample;
  }

  @Test
  void eachCountryAddsItsDifferenceInPointsOfThePanelsFirstSum() {
    Figure austria = panel().figure("contributions.001.2018-2019.VICTIMS.AUT.POINTS");
    // 100 x (12 - 10) / 100
    assertThat(austria.bounds().value()).isEqualTo(2, within(1e-9));
    assertThat(austria.unit()).isEqualTo("percentage points");
    assertThat(austria.countries()).isEqualTo(10);
    assertThat(austria.cases()).isEqualTo(120);
    assertThat(austria.sources()).extracting(Source::role).containsExactly("first", "last", "base");
  }

  @Test
  void theBoundsMoveTheCountryAndTheOthersAgainstEachOther() {
    Sample sample =
        panel().total("HRV", 2018, Sample.SUPPRESSED).total("HRV", 2019, Sample.SUPPRESSED);
    // from 4 to 0 among 104; from 0 to 4 among 100; 0 of 102
    Bounds croatia = sample.figure("contributions.001.2018-2019.VICTIMS.HRV.POINTS").bounds();
    assertThat(croatia.low()).isEqualTo(-400 / 104.0, within(1e-9));
    assertThat(croatia.value()).isZero();
    assertThat(croatia.high()).isEqualTo(4, within(1e-9));
  }

  @Test
  void theGapIsSplitIntoWhoEntersWhoLeavesAndWhoIsDerived() {
    Sample sample =
        panel()
            .total("HRV", 2019, 30)
            .total("HUN", 2018, 50)
            .derived("ITA", 2018, 20)
            .total("ITA", 2019, 60);
    // panel 100 to 120; all 170 to 210: 23.53 against 20
    // entries 30 / 170; exits -50 x 1.2 / 170; derived (60 - 20 x 1.2) / 170
    assertThat(value(sample, POINTS + "POINTS_ENTRIES")).isEqualTo(3000 / 170.0, within(1e-9));
    assertThat(value(sample, POINTS + "POINTS_EXITS")).isEqualTo(-6000 / 170.0, within(1e-9));
    assertThat(value(sample, POINTS + "POINTS_DERIVED")).isEqualTo(3600 / 170.0, within(1e-9));
    assertThat(value(sample, POINTS + "POINTS_GAP")).isEqualTo(100 * 40 / 170.0 - 20, within(1e-9));
    assertThat(sample.figure(POINTS + "POINTS_GAP").sources().get(0).figures())
        .containsExactly(
            POINTS + "POINTS_ENTRIES", POINTS + "POINTS_EXITS", POINTS + "POINTS_DERIVED");
  }

  @Test
  void boundsOfAnExitAreReachedWhereAllMovesOneWay() {
    Sample sample = panel().total("HUN", 2018, Sample.SUPPRESSED);
    // 0 x 1.2 / 100, 2 x 1.2 / 102, 4 x 1.2 / 104
    Bounds exits = sample.figure(POINTS + "POINTS_EXITS").bounds();
    assertThat(exits.low()).isEqualTo(-480 / 104.0, within(1e-9));
    assertThat(exits.value()).isEqualTo(-240 / 102.0, within(1e-9));
    assertThat(exits.high()).isZero();
  }

  @Property(tries = 60)
  void thePointsAddUpToTheChangesWhateverTheReturns(@ForAll long seed) {
    Sample sample = anything(new Random(seed));
    List<Figure> figures = sample.figures();
    for (Figure same : figures) {
      if (same.key().measure().equals("CHANGE_PANEL")) {
        String rest = same.key().id().replace("CHANGE_PANEL", "").substring("change".length());
        double gap = value(figures, "contributions" + rest + "POINTS_GAP");
        assertThat(value(figures, "change" + rest + "CHANGE_ALL"))
            .isEqualTo(same.bounds().value() + gap, within(tolerance(gap)));
        assertThat(
                value(figures, "contributions" + rest + "POINTS_ENTRIES")
                    + value(figures, "contributions" + rest + "POINTS_EXITS")
                    + value(figures, "contributions" + rest + "POINTS_DERIVED"))
            .isEqualTo(gap, within(tolerance(gap)));
        assertThat(countries(figures, same))
            .isEqualTo(same.bounds().value(), within(tolerance(same.bounds().value())));
      }
    }
  }

  /** Twelve reporters that report, derive, suppress or fall silent at random. */
  private static Sample anything(Random random) {
    Sample sample = tables().total("AUT", 2018, 5).total("AUT", 2019, 6);
    for (String reporter : Sample.REPORTERS.subList(1, 12)) {
      for (int year = 2018; year <= 2019; year++) {
        int count = random.nextInt(300);
        switch (random.nextInt(12)) {
          case 0 -> sample.total(reporter, year, Sample.missing());
          case 1 -> sample.total(reporter, year, Sample.SUPPRESSED);
          case 2 -> sample.derived(reporter, year, count);
          default -> sample.total(reporter, year, count);
        }
      }
    }
    for (String reporter : List.of("SWE", "NOR", "ISL", "IRL", "POL", "ROU", "LVA")) {
      sample.total(reporter, 2018, random.nextInt(40)).total(reporter, 2019, random.nextInt(40));
    }
    return sample;
  }

  private static double countries(List<Figure> figures, Figure change) {
    return figures.stream()
        .filter(figure -> figure.key().measure().equals("POINTS"))
        .filter(figure -> figure.key().area().equals(change.key().area()))
        .filter(figure -> figure.key().period().equals(change.key().period()))
        .mapToDouble(figure -> figure.bounds().value())
        .sum();
  }

  private static double tolerance(double number) {
    return 1e-9 * Math.max(1, Math.abs(number));
  }

  private static double value(Sample sample, String id) {
    return sample.figure(id).bounds().value();
  }

  private static double value(List<Figure> figures, String id) {
    return figures.stream()
        .filter(figure -> figure.key().id().equals(id))
        .findFirst()
        .orElseThrow()
        .bounds()
        .value();
  }
}

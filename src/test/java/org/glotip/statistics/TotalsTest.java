package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Source;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class TotalsTest {
  private static Sample sample() {
    return new Sample().table("totals", TableKind.TOTALS);
  }

  @Test
  void sumsTheReportersOfEachArea() {
    Sample sample = sample().total("FRA", 2018, 30).total("DEU", 2018, 50).total("NGA", 2018, 20);
    // world 30 + 50 + 20, Europe and its west 30 + 50, Africa 20
    assertThat(sample.figure("totals.001.2018.VICTIMS.COUNT").bounds())
        .isEqualTo(Bounds.exact(100));
    assertThat(sample.figure("totals.150.2018.VICTIMS.COUNT").bounds()).isEqualTo(Bounds.exact(80));
    assertThat(sample.figure("totals.155.2018.VICTIMS.COUNT").countries()).isEqualTo(2);
    assertThat(sample.figure("totals.002.2018.VICTIMS.COUNT").cases()).isEqualTo(20);
    assertThat(sample.figure("totals.NGA.2018.VICTIMS.COUNT").unit()).isEqualTo("persons");
    assertThat(sample.find("totals.142.2018.VICTIMS.COUNT")).isEmpty();
  }

  @Test
  void aSuppressedCountKeepsItsBoundsAndItsStatus() {
    Sample sample = sample().total("FRA", 2018, 30).total("DEU", 2018, Sample.SUPPRESSED);
    // 30 + (0..2..4)
    Figure world = sample.figure("totals.001.2018.VICTIMS.COUNT");
    assertThat(world.bounds()).isEqualTo(new Bounds(30, 32, 34));
    assertThat(world.status()).isEqualTo(ObservationStatus.A);
    assertThat(sample.figure("totals.DEU.2018.VICTIMS.COUNT").status())
        .isEqualTo(ObservationStatus.Q);
  }

  @Test
  void aDerivedCountIsToldAndMarksTheSum() {
    Figure world =
        sample()
            .total("FRA", 2018, 30)
            .derived("DEU", 2018, 50)
            .figure("totals.001.2018.VICTIMS.COUNT");
    assertThat(world.status()).isEqualTo(ObservationStatus.E);
    assertThat(world.notes()).containsExactly(Message.of("note.derived", "1", "2"));
  }

  @Test
  void nothingKnownIsNoFigure() {
    assertThat(sample().total("FRA", 2018, Sample.missing()).figures()).isEmpty();
  }

  @Test
  void zeroIsAFigure() {
    assertThat(sample().total("FRA", 2018, 0).figure("totals.FRA.2018.VICTIMS.COUNT").bounds())
        .isEqualTo(Bounds.ZERO);
  }

  @Test
  void theRateLeavesReportersWithoutPopulationOutOfBothSides() {
    Sample sample =
        sample()
            .total("FRA", 2018, 30)
            .total("DEU", 2018, Sample.SUPPRESSED)
            .total("ITA", 2018, 1000)
            .population("FRA", 2018, 600_000)
            .population("DEU", 2018, 400_000);
    // (30 + 0..2..4) / 1,000,000 * 100,000; Italy, 1000 without population, is out
    Figure rate = sample.figure("totals.001.2018.VICTIMS.RATE");
    assertThat(rate.bounds()).isEqualTo(new Bounds(3, 3.2, 3.4));
    assertThat(rate.unit()).isEqualTo("per 100,000");
    assertThat(rate.countries()).isEqualTo(2);
    assertThat(rate.cases()).isEqualTo(32);
    assertThat(rate.notes())
        .containsExactly(
            Message.of("note.population", "2", "3", "made up"),
            Message.of("note.no-population", "ITA"));
    assertThat(rate.sources()).extracting(Source::role).containsExactly("numerator", "population");
    assertThat(rate.sources().get(1).set().observations()).hasSize(2);
    assertThat(sample.find("totals.ITA.2018.VICTIMS.RATE")).isEmpty();
  }

  @Test
  void theMeanIsPerReporterAndNotForOneCountry() {
    Sample sample = sample().total("FRA", 2018, 30).total("DEU", 2018, 50);
    assertThat(sample.figure("totals.001.2018.VICTIMS.MEAN").bounds()).isEqualTo(Bounds.exact(40));
    assertThat(sample.find("totals.FRA.2018.VICTIMS.MEAN")).isEmpty();
  }

  @Test
  void countAndMeanShareOneSetInTheOrderOfKeys() {
    Sample sample = sample().total("FRA", 2018, 30).total("DEU", 2018, 50);
    java.util.List<Figure> world =
        sample.figures().stream().filter(each -> each.key().area().equals("001")).toList();
    Source count = world.get(0).sources().get(0);
    assertThat(count.set()).isSameAs(world.get(1).sources().get(0).set());
    assertThat(count.set().observations())
        .extracting(Observation::key)
        .extracting(key -> key.reporter())
        .containsExactly("DEU", "FRA");
  }
}

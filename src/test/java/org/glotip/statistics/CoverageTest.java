package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Source;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  private static Sample sample() {
    return new Sample().table("coverage", TableKind.COVERAGE);
  }

  @Test
  void tellsReportersTheirShareOfMembersAndOfPopulation() {
    Sample sample =
        sample()
            .total("USA", 2018, 10)
            .total("GRL", 2018, 5)
            .population("USA", 2018, 300)
            .population("GRL", 2018, 1)
            .population("CAN", 2018, 99);
    // Northern America: Canada and the United States are members, Greenland is a territory:
    // 2 report, 1 of 2 members, 301 of 400 inhabitants
    assertThat(sample.figure("coverage.021.2018.VICTIMS.N_COUNTRIES").bounds())
        .isEqualTo(Bounds.exact(2));
    assertThat(sample.figure("coverage.021.2018.VICTIMS.SHARE").bounds())
        .isEqualTo(Bounds.exact(50));
    Figure population = sample.figure("coverage.021.2018.VICTIMS.SHARE_POPULATION");
    assertThat(population.bounds().value()).isEqualTo(75.25, within(1e-9));
    assertThat(population.sources())
        .extracting(Source::role)
        .containsExactly("numerator", "denominator");
    assertThat(population.sources().get(1).set().observations()).hasSize(3);
  }

  @Test
  void populationOfAnotherYearDoesNotCount() {
    Sample sample = sample().total("USA", 2018, 10).population("USA", 2017, 300);
    assertThat(sample.find("coverage.021.2018.VICTIMS.SHARE_POPULATION")).isEmpty();
  }

  @Test
  void aMissingTotalIsNoReport() {
    Sample sample = sample().total("USA", 2018, Sample.missing()).total("CAN", 2018, 0);
    assertThat(sample.figure("coverage.021.2018.VICTIMS.N_COUNTRIES").bounds().value())
        .isEqualTo(1);
  }
}

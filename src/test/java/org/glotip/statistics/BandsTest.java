package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BandsTest {
  private static Sample sample() {
    return new Sample().table("bands", TableKind.BANDS, Map.of("edges", "0;10;50", "stable", "10"));
  }

  @ParameterizedTest
  @CsvSource({
    "N_COUNTRIES_0, 1, 1, 2",
    "N_COUNTRIES_1_10, 1, 2, 2",
    "N_COUNTRIES_11_50, 2, 2, 2",
    "N_COUNTRIES_OVER_50, 1, 1, 1"
  })
  void countsCountriesWhereTheyAreAndWhereTheyMayBe(
      String measure, double low, double value, double high) {
    Sample sample =
        sample()
            .total("FRA", 2018, 0)
            .total("DEU", 2018, 10)
            .total("ITA", 2018, Sample.SUPPRESSED)
            .total("ESP", 2018, 11)
            .total("PRT", 2018, 50)
            .total("GRC", 2018, 51)
            .total("POL", 2018, Sample.missing());
    Figure figure = sample.figure("bands.001.2018.VICTIMS." + measure);
    assertThat(figure.bounds()).isEqualTo(new Bounds(low, value, high));
    assertThat(figure.countries()).isEqualTo(6);
    assertThat(figure.unit()).isEqualTo("countries");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 111, RISING",
    "100, 110, STABLE",
    "100, 90, STABLE",
    "100, 89, FALLING",
    "0, 0, STABLE",
    "0, 1, RISING",
    "1, 0, FALLING"
  })
  void aCountryIsStableWithinATenth(double first, double last, Direction direction) {
    for (Direction each : Direction.values()) {
      double expected = each == direction ? 1 : 0;
      assertThat(each.holds(Bounds.exact(first), Bounds.exact(last), 0.1))
          .isEqualTo(Bounds.exact(expected));
    }
  }

  @Test
  void aSuppressedCountMayGoEitherWay() {
    Bounds hidden = new Bounds(0, 2, 4);
    assertThat(Direction.RISING.holds(hidden, hidden, 0.1)).isEqualTo(new Bounds(0, 0, 1));
    assertThat(Direction.STABLE.holds(hidden, hidden, 0.1)).isEqualTo(new Bounds(0, 1, 1));
    assertThat(Direction.RISING.holds(hidden, Bounds.exact(5), 0.1)).isEqualTo(Bounds.exact(1));
    assertThat(Direction.FALLING.holds(hidden, Bounds.exact(5), 0.1)).isEqualTo(Bounds.exact(0));
  }

  @Test
  void directionsAreOfCountriesThatReportedTwice() {
    Sample sample =
        sample()
            .total("FRA", 2018, 10)
            .total("FRA", 2019, 20)
            .total("DEU", 2018, 10)
            .derived("DEU", 2019, 5)
            .total("ITA", 2018, 10)
            .total("ITA", 2019, 3);
    assertThat(sample.figure("bands.001.2018-2019.VICTIMS.N_COUNTRIES_RISING").bounds())
        .isEqualTo(Bounds.exact(1));
    Figure falling = sample.figure("bands.001.2018-2019.VICTIMS.N_COUNTRIES_FALLING");
    assertThat(falling.bounds()).isEqualTo(Bounds.exact(1));
    assertThat(falling.countries()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10;5", "ten", "-1"})
  void refusesEdgesThatDoNotRise(String edges) {
    Sample sample =
        new Sample()
            .table("bands", TableKind.BANDS, Map.of("edges", edges, "stable", "10"))
            .total("FRA", 2018, 1);
    assertThatThrownBy(sample::figures).isInstanceOf(DefinitionException.class);
  }
}

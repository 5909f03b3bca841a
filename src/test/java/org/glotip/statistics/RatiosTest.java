package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.Value;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RatiosTest {
  private static final String RATIO = "justice.001.2018.CONVICTED.RATIO_VICTIMS";

  private static Sample sample(String ratios) {
    return new Sample()
        .table(
            "justice",
            TableKind.RATIOS,
            List.of("CONVICTED", "VICTIMS"),
            Map.of("ratios", ratios, "rates", "CONVICTED"));
  }

  private static Sample sample() {
    return sample("CONVICTED:VICTIMS:100");
  }

  private static Key convicted(String reporter) {
    return Key.total(reporter, "CONVICTED", 2018);
  }

  @Test
  void isOfCountriesThatGaveBoth() {
    Sample sample =
        sample()
            .total("FRA", 2018, 40)
            .add(convicted("FRA"), Value.number(10))
            .total("DEU", 2018, 60)
            .add(convicted("DEU"), Sample.SUPPRESSED)
            .total("ITA", 2018, 500)
            .add(convicted("ESP"), Value.number(500));
    Figure ratio = sample.figure(RATIO);
    // 10 + (0..2..4) per 40 + 60, times 100
    assertThat(ratio.bounds()).isEqualTo(new Bounds(10, 12, 14));
    assertThat(ratio.countries()).isEqualTo(2);
    assertThat(ratio.cases()).isEqualTo(100);
    assertThat(ratio.unit()).isEqualTo("per 100");
    assertThat(ratio.notes()).containsExactly(Message.of("note.both", "2"));
    assertThat(sample.figure("justice.FRA.2018.CONVICTED.RATIO_VICTIMS").bounds())
        .isEqualTo(Bounds.exact(25));
    assertThat(sample.find("justice.ITA.2018.CONVICTED.RATIO_VICTIMS")).isEmpty();
  }

  @Test
  void aDenominatorThatMayBeNothingLeavesTheUpperBoundOpen() {
    Sample sample =
        sample().total("FRA", 2018, Sample.SUPPRESSED).add(convicted("FRA"), Value.number(6));
    assertThat(sample.figure(RATIO).bounds())
        .isEqualTo(new Bounds(150, 300, Double.POSITIVE_INFINITY));
    assertThat(sample.figure(RATIO).notes()).contains(Message.of("note.no-upper-bound"));
  }

  @Test
  void thereIsNoRatioToNobody() {
    Sample sample = sample().total("FRA", 2018, 0).add(convicted("FRA"), Value.number(6));
    assertThat(sample.find(RATIO)).isEmpty();
  }

  @Test
  void aRateSaysWhosePopulationIsNotKnown() {
    Sample sample =
        sample()
            .add(convicted("FRA"), Value.number(10))
            .add(convicted("ERI"), Value.number(7))
            .population("FRA", 2018, 1_000_000);
    Figure rate = sample.figure("justice.001.2018.CONVICTED.RATE");
    assertThat(rate.bounds().value()).isEqualTo(1, within(1e-12));
    assertThat(rate.notes())
        .containsExactly(
            Message.of("note.population", "1", "2", "made up"),
            Message.of("note.no-population", "ERI"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONVICTED", "CONVICTED:VICTIMS:0", "CONVICTED:OFFENCES:1"})
  void refusesWhatIsNoRatioOfItsIndicators(String ratios) {
    Sample sample = sample(ratios).total("FRA", 2018, 1);
    assertThatThrownBy(sample::figures).isInstanceOf(DefinitionException.class);
  }
}

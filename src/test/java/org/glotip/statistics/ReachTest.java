package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReachTest {
  private static Sample sample() {
    return new Sample().table("reach", TableKind.REACH);
  }

  private static Bounds share(Sample sample, String reach) {
    return sample.figure("reach.001.2018.VICTIMS." + reach + ".SHARE").bounds();
  }

  @Test
  void dividesKnownOriginsByDistance() {
    Sample sample =
        sample()
            .own("FRA", 2018, 40)
            .from("DEU", "FRA", 2018, 30)
            .from("ITA", "FRA", 2018, 20)
            .from("NGA", "FRA", 2018, 10)
            .under(LabelKind.UNKNOWN, "FRA", 2018, 25);
    // own 40, Western Europe 30, Southern Europe 20, Africa 10 of 100; 25 of 125 unknown
    assertThat(share(sample, "DOMESTIC")).isEqualTo(Bounds.exact(40));
    assertThat(share(sample, "SUBREGION")).isEqualTo(Bounds.exact(30));
    assertThat(share(sample, "REGION")).isEqualTo(Bounds.exact(20));
    assertThat(share(sample, "TRANSREGIONAL")).isEqualTo(Bounds.exact(10));
    assertThat(share(sample, "REACH_U")).isEqualTo(Bounds.exact(20));
    Figure unknown = sample.figure("reach.150.2018.VICTIMS.REACH_U.SHARE");
    assertThat(unknown.cases()).isEqualTo(125);
    assertThat(unknown.notes()).containsExactly(Message.of("note.unknown-origin", "125"));
    assertThat(sample.figure("reach.150.2018.VICTIMS.REGION.SHARE").cases()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, FRA, DOMESTIC",
    "BEL, FRA, SUBREGION",
    "ATA, FRA, TRANSREGIONAL",
    "FRA, ATA, TRANSREGIONAL",
    "MEX, USA, REGION",
    "USA, FRA, TRANSREGIONAL",
    "NGA, GHA, SUBREGION",
    "NGA, EGY, REGION"
  })
  void tellsTheDistance(String origin, String reporter, String reach) {
    String id = "reach." + reporter + ".2018.VICTIMS." + reach + ".SHARE";
    assertThat(sample().from(origin, reporter, 2018, 10).figure(id).bounds())
        .isEqualTo(Bounds.exact(100));
  }

  @Test
  void namesTheDistancesNobodyCame() {
    Sample sample = sample().own("FRA", 2018, 40);
    assertThat(share(sample, "REGION")).isEqualTo(Bounds.ZERO);
    assertThat(share(sample, "REACH_U")).isEqualTo(Bounds.ZERO);
  }

  @Test
  void withoutAKnownOriginOnlyTheUnknownShareIsGiven() {
    Sample sample = sample().under(LabelKind.FOREIGN, "FRA", 2018, 40);
    assertThat(sample.figures()).allMatch(figure -> figure.key().reach().equals("_U"));
    assertThat(share(sample, "REACH_U")).isEqualTo(Bounds.exact(100));
  }

  @ParameterizedTest
  @EnumSource(names = {"TOTAL", "JUNK", "EMPTY"})
  void whatIsNoAnswerDoesNotCount(LabelKind kind) {
    assertThat(sample().under(kind, "FRA", 2018, 40).figures()).isEmpty();
  }

  @Test
  void suppressedOriginsHaveBounds() {
    Sample sample = sample().own("FRA", 2018, 6).from("DEU", "FRA", 2018, Sample.SUPPRESSED);
    // 6 of 6..8..10
    assertThat(share(sample, "DOMESTIC")).isEqualTo(new Bounds(60, 75, 100));
  }
}

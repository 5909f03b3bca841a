package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlowsTest {
  private static Sample flows() {
    return new Sample().table("flows", TableKind.FLOWS);
  }

  private static Sample matrix() {
    return new Sample()
        .table("matrix", TableKind.FLOW_MATRIX, Map.of("levels", "SUBREGION;REGION"));
  }

  @Test
  void unknownOriginsAreAnOriginOfTheirOwn() {
    Sample sample =
        matrix()
            .own("FRA", 2015, 60)
            .from("NGA", "BEL", 2017, 20)
            .under(LabelKind.FOREIGN, "NLD", 2017, 15)
            .under(LabelKind.UNKNOWN, "NLD", 2017, 5);
    assertThat(sample.figure("matrix.2015-2017.VICTIMS._U.155.COUNT").bounds())
        .isEqualTo(Bounds.exact(20));
    // of all 100 in the lists; Nigerians of the 80 whose origin is known
    assertThat(sample.figure("matrix.2015-2017.VICTIMS._U.155.SHARE").bounds())
        .isEqualTo(Bounds.exact(20));
    assertThat(sample.figure("matrix.2015-2017.VICTIMS.202.155.SHARE").bounds())
        .isEqualTo(Bounds.exact(25));
  }

  @Test
  void anUnknownOriginIsNoCountryThatFlowsAreCountedFrom() {
    Sample sample =
        new Sample()
            .table("flows", TableKind.FLOWS)
            .table("counts", TableKind.FLOW_COUNTS)
            .from("NGA", "FRA", 2015, 10)
            .under(LabelKind.UNKNOWN, "FRA", 2017, 30);
    assertThat(sample.figure("flows.2015-2017.VICTIMS._U.FRA.COUNT").bounds())
        .isEqualTo(Bounds.exact(30));
    assertThat(sample.figure("counts.001.2015-2017.VICTIMS.N_FLOWS").bounds())
        .isEqualTo(Bounds.exact(1));
  }

  private static Sample counts() {
    return new Sample().table("counts", TableKind.FLOW_COUNTS);
  }

  @Test
  void aFlowIsPooledOverEveryWindowOfTheLists() {
    Sample sample =
        flows().from("NGA", "FRA", 2015, 10).from("NGA", "FRA", 2017, 20).own("DEU", 2018, 1);
    // lists from 2015 to 2018: 2015-2017 has 10 + 20, 2016-2018 has 20; own citizens are no flow
    assertThat(sample.figures())
        .extracting(figure -> figure.key().id(), figure -> figure.bounds().value())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("flows.2015-2017.VICTIMS.NGA.FRA.COUNT", 30.0),
            org.assertj.core.groups.Tuple.tuple("flows.2016-2018.VICTIMS.NGA.FRA.COUNT", 20.0));
    Figure first = sample.figures().get(0);
    assertThat(first.countries()).isEqualTo(1);
    assertThat(first.notes()).containsExactly(Message.of("note.flow", "5"));
    assertThat(first.sources().get(0).set().observations()).hasSize(2);
  }

  @Test
  void twoYearsMakeNoWindow() {
    assertThat(flows().from("NGA", "FRA", 2015, 10).from("NGA", "FRA", 2016, 10).figures())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 0, false", "5, 0, true", "4, 1, true", "3, 1, false"})
  void isListedWhereTheLowerBoundIsFive(double first, double last, boolean listed) {
    Sample sample =
        flows()
            .from("NGA", "FRA", 2015, first)
            .from("NGA", "FRA", 2016, Sample.SUPPRESSED)
            .from("NGA", "FRA", 2017, last);
    // the suppressed year adds 0 to the lower bound, 4 to the upper one
    assertThat(sample.figures()).hasSize(listed ? 1 : 0);
  }

  @Test
  void theMatrixHoldsCountsAndSharesOfTheDestination() {
    Sample sample =
        matrix()
            .own("FRA", 2015, 60)
            .from("DEU", "FRA", 2016, 10)
            .from("NGA", "BEL", 2017, 20)
            .from("ATA", "BEL", 2017, 10)
            .under(LabelKind.UNKNOWN, "NLD", 2017, 500);
    // Western Europe: 60 own + 10 German = 70, Africa 20, Antarctica 10 without area: base 100
    Figure within = sample.figure("matrix.2015-2017.VICTIMS.155.155.COUNT");
    assertThat(within.bounds()).isEqualTo(Bounds.exact(70));
    assertThat(within.countries()).isEqualTo(3);
    assertThat(within.cases()).isEqualTo(70);
    Figure share = sample.figure("matrix.2015-2017.VICTIMS.202.155.SHARE");
    assertThat(share.bounds()).isEqualTo(Bounds.exact(20));
    assertThat(share.cases()).isEqualTo(100);
    assertThat(sample.figure("matrix.2015-2017.VICTIMS.002.150.SHARE").bounds())
        .isEqualTo(Bounds.exact(20));
    assertThat(sample.figures()).noneMatch(figure -> figure.key().origin().isEmpty());
    assertThat(sample.figures()).allMatch(figure -> figure.key().area().isEmpty());
  }

  @Test
  void countsFlowsOriginsAndDestinations() {
    Sample sample =
        counts()
            .from("NGA", "FRA", 2015, 5)
            .from("NGA", "DEU", 2016, 4)
            .from("GHA", "DEU", 2016, 3)
            .from("GHA", "DEU", 2017, Sample.SUPPRESSED)
            .own("FRA", 2017, 100)
            .under(LabelKind.UNKNOWN, "BEL", 2017, 8);
    // known 5: NGA-FRA; possible too: GHA-DEU with 3..5..7; NGA-DEU has 4; origins NGA, GHA
    Figure flows = sample.figure("counts.150.2015-2017.VICTIMS.N_FLOWS");
    assertThat(flows.bounds()).isEqualTo(new Bounds(1, 1, 2));
    assertThat(flows.unit()).isEqualTo("flows");
    assertThat(flows.countries()).isEqualTo(3);
    assertThat(sample.figure("counts.150.2015-2017.VICTIMS.N_ORIGINS").bounds())
        .isEqualTo(Bounds.exact(2));
    assertThat(sample.figure("counts.150.2015-2017.VICTIMS.N_DESTINATIONS").bounds())
        .isEqualTo(new Bounds(1, 1, 2));
    assertThat(sample.figures()).noneMatch(figure -> figure.key().area().equals("FRA"));
  }
}

package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.LabelKind;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class ProfileTest {
  private static Sample sample() {
    return new Sample().table("country", TableKind.PROFILE, Map.of("top", "2"));
  }

  @Test
  void holdsEveryCountOfACountryWithItsOwnStatus() {
    Sample sample =
        sample()
            .derived("FRA", 2018, 30)
            .cell("FRA", 2018, "F", "_T", Sample.SUPPRESSED)
            .form("FRA", 2018, "BEGGING", 4);
    assertThat(sample.figures())
        .extracting(figure -> figure.key().id(), figure -> figure.status())
        .containsExactly(
            tuple("country.FRA.2018.VICTIMS.COUNT", ObservationStatus.E),
            tuple("country.FRA.2018.VICTIMS.F._T.COUNT", ObservationStatus.Q),
            tuple("country.FRA.2018.VICTIMS.BEGGING.COUNT", ObservationStatus.A));
  }

  @Test
  void dividesAListIntoOwnForeignAndUnknown() {
    Sample sample =
        sample()
            .own("FRA", 2018, 5)
            .from("NGA", "FRA", 2018, 7)
            .under(LabelKind.FOREIGN, "FRA", 2018, 2)
            .under(LabelKind.UNKNOWN, "FRA", 2018, 3);
    assertThat(sample.figure("country.FRA.2018.VICTIMS.DOMESTIC.COUNT").bounds())
        .isEqualTo(Bounds.exact(5));
    assertThat(sample.figure("country.FRA.2018.VICTIMS.FOREIGN.COUNT").bounds())
        .isEqualTo(Bounds.exact(9));
    assertThat(sample.figure("country.FRA.2018.VICTIMS.REACH_U.COUNT").bounds())
        .isEqualTo(Bounds.exact(3));
  }

  @Test
  void namesTheLargestCitizenships() {
    Sample sample =
        sample()
            .own("FRA", 2018, 99)
            .from("NGA", "FRA", 2018, 7)
            .from("ROU", "FRA", 2018, 9)
            .from("BGR", "FRA", 2018, 7)
            .from("MLI", "FRA", 2019, 1);
    assertThat(sample.figures())
        .filteredOn(figure -> !figure.key().origin().isEmpty())
        .extracting(figure -> figure.key().id())
        .containsExactly(
            "country.FRA.2018.VICTIMS.BGR.COUNT",
            "country.FRA.2018.VICTIMS.ROU.COUNT",
            "country.FRA.2019.VICTIMS.MLI.COUNT");
  }
}

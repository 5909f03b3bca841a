package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Value;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeriesTableTest {
  private static Sample sample(String series) {
    return new Sample()
        .table("sdg", TableKind.SERIES, Map.of("series", series, "rate", "R", "sexes", "F;M"));
  }

  private static Sample sample() {
    return sample(
        "V:_T;VFL:LABOUR;VOG:ORGAN;VOP:CRIMINALITY+BEGGING+MARRIAGE+ADOPTION+MIXED+OTHER");
  }

  @Test
  void totalsStandUnderTotalOfSexAndAgeAndHaveARate() {
    Sample sample =
        sample()
            .total("FRA", 2018, 10)
            .total("DEU", 2018, Sample.SUPPRESSED)
            .population("FRA", 2018, 1_000_000)
            .population("DEU", 2018, 3_000_000);
    assertThat(sample.figure("sdg.001.2018.V._T._T.COUNT").bounds())
        .isEqualTo(new Bounds(10, 12, 14));
    assertThat(sample.figure("sdg.DEU.2018.V._T._T.COUNT").status()).isEqualTo(ObservationStatus.Q);
    Figure rate = sample.figure("sdg.001.2018.VR._T._T.RATE");
    assertThat(rate.bounds().value()).isEqualTo(0.3, within(1e-12));
    assertThat(rate.unit()).isEqualTo("per 100,000");
  }

  @Test
  void cellsBySexAndAgeHaveNoRate() {
    Sample sample =
        sample()
            .cell("FRA", 2018, "F", "Y0T17", 3)
            .cell("FRA", 2018, "F", "_T", 8)
            .cell("FRA", 2018, "_O", "_T", 8)
            .population("FRA", 2018, 1_000_000);
    assertThat(sample.figures())
        .filteredOn(figure -> figure.key().area().equals("FRA"))
        .extracting(figure -> figure.key().id())
        .containsExactly("sdg.FRA.2018.V.F.Y0T17.COUNT", "sdg.FRA.2018.V.F._T.COUNT");
  }

  @Test
  void formsAreAddedAndThePopulationOfACountryCountsOnce() {
    Sample sample =
        sample()
            .form("FRA", 2018, "BEGGING", 4)
            .form("FRA", 2018, "MARRIAGE", 6)
            .form("FRA", 2018, "ORGAN", 1)
            .population("FRA", 2018, 1_000_000);
    assertThat(sample.figure("sdg.FRA.2018.VOP._T._T.COUNT").bounds()).isEqualTo(Bounds.exact(10));
    assertThat(sample.figure("sdg.FRA.2018.VOPR._T._T.RATE").bounds().value())
        .isEqualTo(1, within(1e-12));
    assertThat(sample.figure("sdg.FRA.2018.VOG._T._T.COUNT").bounds()).isEqualTo(Bounds.exact(1));
  }

  @Test
  void otherPurposesSayWhatTheyMayHold() {
    Sample sample =
        sample()
            .form("FRA", 2018, "OTHER", 6)
            .form("DEU", 2018, "OTHER", 6)
            .form("DEU", 2018, "ORGAN", 0);
    assertThat(sample.figure("sdg.001.2018.VOP._T._T.COUNT").notes())
        .containsExactly(Message.of("note.not-told-apart", "1", "2", "ORGAN"));
    assertThat(sample.figure("sdg.DEU.2018.VOP._T._T.COUNT").notes()).isEmpty();
    assertThat(sample.figure("sdg.001.2018.VOG._T._T.COUNT").notes()).isEmpty();
  }

  @Test
  void formsWithinASexAndAgeAreSeriesToo() {
    Key key = new Key("FRA", Code.VICTIMS, 2018, "LABOUR", "M", "Y_GE18", Counterpart.ALL);
    Sample sample = sample().add(key, Value.number(7));
    assertThat(sample.figure("sdg.FRA.2018.VFL.M.Y_GE18.COUNT").bounds())
        .isEqualTo(Bounds.exact(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"V", "V:COLOUR", "V:SEXUAL+COLOUR"})
  void refusesAFormThatIsNotKnown(String series) {
    Sample sample = sample(series);
    assertThatThrownBy(sample::figures).isInstanceOf(DefinitionException.class);
  }
}

package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glotip.model.Bounds;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Value;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class MirrorTest {
  private static Sample sample(String levels) {
    return new Sample()
        .table(
            "mirror",
            TableKind.MIRROR,
            List.of("VICTIMS", "REPATRIATED"),
            Map.of("levels", levels));
  }

  private static Sample back(
      Sample sample, String origin, Counterpart destination, int year, Value value) {
    Key key = new Key(origin, "REPATRIATED", year, "_T", "_T", "_T", destination);
    return sample.add(key, value);
  }

  private static Sample back(Sample sample, String origin, String destination, double value) {
    return back(sample, origin, Counterpart.country(destination), 2018, Value.number(value));
  }

  /** Nigerians: Italy detected 30 and 2 (0-4), Nigeria took back 12 from Italy and 9 from Libya. */
  private static Sample nigerians(String levels) {
    Sample sample =
        sample(levels)
            .from("NGA", "ITA", 2017, Sample.SUPPRESSED)
            .from("NGA", "ITA", 2018, 30)
            .from("NGA", "FRA", 2018, 7)
            .from("GHA", "ITA", 2018, 50)
            .own("ITA", 2019, 5);
    // The window needs three years of repatriations, too.
    back(sample, "NGA", Counterpart.country("MLI"), 2017, Value.number(1));
    back(sample, "NGA", Counterpart.country("MLI"), 2019, Value.number(1));
    back(sample, "NGA", "ITA", 12);
    return back(sample, "NGA", "LBY", 9);
  }

  @Test
  void setsBothSidesOfAPairBesideEachOther() {
    Sample sample = nigerians("COUNTRY");
    Figure detected = sample.figure("mirror.2017-2019.VICTIMS.NGA.ITA.COUNT");
    assertThat(detected.bounds()).isEqualTo(new Bounds(30, 32, 34));
    assertThat(detected.notes()).containsExactly(Message.of("note.mirror", "12"));
    Figure returned = sample.figure("mirror.2017-2019.REPATRIATED.NGA.ITA.COUNT");
    assertThat(returned.bounds()).isEqualTo(Bounds.exact(12));
    assertThat(returned.notes()).containsExactly(Message.of("note.mirror", "32 (30-34)"));
  }

  @Test
  void saysWhyASideIsMissing() {
    Sample sample = nigerians("COUNTRY");
    assertThat(sample.figure("mirror.2017-2019.VICTIMS.NGA.FRA.COUNT").notes())
        .containsExactly(Message.of("note.mirror-none"));
    assertThat(sample.figure("mirror.2017-2019.REPATRIATED.NGA.LBY.COUNT").notes())
        .containsExactly(Message.of("note.mirror-silent"));
  }

  @Test
  void listsOnlyOriginsThatGaveTheirSideAndPairsOfSomeSize() {
    assertThat(nigerians("COUNTRY").figures())
        .extracting(figure -> figure.key().origin() + figure.key().destination())
        .containsOnly("NGAITA", "NGAFRA", "NGALBY");
  }

  @Test
  void areasAddUpPairsOfWhichBothSidesSpeak() {
    // 011 to 039: Nigeria and Italy only; Libya gave no list, Ghana took nobody back
    Sample sample = nigerians("SUBREGION");
    assertThat(sample.figures())
        .extracting(figure -> figure.key().id())
        .contains(
            "mirror.2017-2019.REPATRIATED.202.039.COUNT", "mirror.2017-2019.VICTIMS.202.039.COUNT")
        .noneMatch(id -> id.contains("202.015"));
    assertThat(sample.figure("mirror.2017-2019.VICTIMS.202.039.COUNT").bounds().value())
        .isEqualTo(32);
  }

  @Test
  void aRowThatNamesAllWhoCameBackIsNoCountry() {
    Sample sample = nigerians("COUNTRY");
    back(sample, "NGA", Counterpart.OWN, 2018, Value.number(999));
    back(sample, "NGA", new Counterpart(LabelKind.FOREIGN, "", "abroad"), 2018, Value.number(999));
    assertThat(sample.figures()).isEqualTo(nigerians("COUNTRY").figures());
  }
}

package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Bounds;
import org.glotip.model.Counterpart;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Revision;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class RevisionsTest {
  private static final Key TOTAL = Key.total("FRA", "VICTIMS", 2018);

  private static Observation count(Key key, String file, Value value) {
    RawCell cell = new RawCell(new SourceCell(file, "", 2, 12), "text");
    return new Observation(key, value, ObservationStatus.A, List.of(cell), List.of());
  }

  private static Observation count(String file, double value) {
    return count(TOTAL, file, Value.number(value));
  }

  private static List<Figure> figures(List<Observation> now, Revision... revisions) {
    Evidence evidence = new Evidence(now, List.of(), List.of(revisions), Set.of());
    return new Sample()
        .table("revisions", TableKind.REVISIONS, Map.of())
        .statistics()
        .figures(evidence, new StatisticsOptions(Set.of(), false));
  }

  @Test
  void givesBothValuesWithTheirSourcesAndTheChange() {
    Observation now = count("FRA.xlsx", 150);
    List<Figure> figures =
        figures(List.of(now), new Revision(now, count("history.xlsx", 100), "late reports"));
    assertThat(figures)
        .extracting(figure -> figure.key().id(), figure -> figure.bounds().value())
        .containsExactly(
            tuple("revisions.FRA.2018.VICTIMS.CHANGE", 50.0),
            tuple("revisions.FRA.2018.VICTIMS.COUNT", 150.0),
            tuple("revisions.FRA.2018.VICTIMS.COUNT_EARLIER", 100.0));
    Message why = Message.of("note.restated", "late reports");
    assertThat(figures.get(1).notes())
        .containsExactly(Message.of("note.revised-from", "100", "history.xlsx"), why);
    assertThat(figures.get(2).notes())
        .containsExactly(Message.of("note.revised-to", "150", "FRA.xlsx"), why);
  }

  /** The lineage must be able to tell the two counts of one key apart. */
  @Test
  void theEarlierCountHasAnIdOfItsOwn() {
    Observation now = count("FRA.xlsx", 120);
    List<Figure> figures = figures(List.of(now), new Revision(now, count("history.xlsx", 100), ""));
    assertThat(figures.get(0).sources())
        .extracting(source -> source.set().observations().get(0).key().id())
        .containsExactly("FRA.VICTIMS@earlier.2018._T._T._T._T", "FRA.VICTIMS.2018._T._T._T._T");
  }

  @Test
  void comparesWithTheLatestOfSeveralAndNamesTheOthers() {
    Observation first = count("history.xlsx", 100);
    Observation second = count("2022.xlsx", 110);
    Observation third = count("2024.xlsx", 121);
    List<Figure> figures =
        figures(List.of(third), new Revision(second, first, ""), new Revision(third, second, ""));
    assertThat(figures.get(0).bounds().value()).isEqualTo(10, within(1e-9));
    assertThat(figures.get(1).notes())
        .containsExactly(
            Message.of("note.revised-from", "110", "2022.xlsx"),
            Message.of("note.before-that", "100", "history.xlsx"));
  }

  @Test
  void aWithdrawnCountHasItsEarlierValueAlone() {
    Observation gone = count(TOTAL, "FRA.xlsx", Value.missing(MissingReason.NOT_AVAILABLE));
    List<Figure> figures =
        figures(List.of(gone), new Revision(gone, count("history.xlsx", 100), ""));
    assertThat(figures)
        .extracting(figure -> figure.key().measure())
        .containsExactly("COUNT_EARLIER");
    assertThat(figures.get(0).notes()).containsExactly(Message.of("note.withdrawn", "FRA.xlsx"));
  }

  @Test
  void thereIsNoChangeFromNothing() {
    Observation now = count("FRA.xlsx", 120);
    assertThat(figures(List.of(now), new Revision(now, count("history.xlsx", 0), "")))
        .extracting(figure -> figure.key().measure())
        .containsExactly("COUNT", "COUNT_EARLIER");
  }

  /** What was left over held the forms that are given apart now. */
  @Test
  void whatIsLeftOverIsNotComparedWithWhatWasLeftOverOfFewerForms() {
    Observation rest = count(TOTAL.withForm("OTHER"), "FRA.xlsx", Value.number(20));
    Observation before = count(TOTAL.withForm("OTHER"), "history.xlsx", Value.number(100));
    Observation married = count(TOTAL.withForm("MARRIAGE"), "FRA.xlsx", Value.number(80));
    List<Figure> figures = figures(List.of(rest, married), new Revision(rest, before, ""));
    assertThat(figures)
        .extracting(figure -> figure.key().measure())
        .containsExactly("COUNT", "COUNT_EARLIER");
    assertThat(figures.get(0).notes())
        .containsExactly(
            Message.of("note.revised-from", "100", "history.xlsx"),
            Message.of("note.given-apart", "MARRIAGE"));
  }

  /** Both gave it: what was left over is the same. */
  @Test
  void formsThatWereGivenApartBeforeDoNotMatter() {
    Observation rest = count(TOTAL.withForm("OTHER"), "FRA.xlsx", Value.number(20));
    Observation before = count(TOTAL.withForm("OTHER"), "history.xlsx", Value.number(100));
    Observation married = count(TOTAL.withForm("MARRIAGE"), "FRA.xlsx", Value.number(80));
    Observation earlier = count(TOTAL.withForm("MARRIAGE"), "history.xlsx", Value.number(70));
    assertThat(
            figures(
                List.of(rest, married),
                new Revision(rest, before, ""),
                new Revision(married, earlier, "")))
        .filteredOn(figure -> figure.key().form().equals("OTHER"))
        .extracting(figure -> figure.key().measure())
        .containsExactly("CHANGE", "COUNT", "COUNT_EARLIER");
  }

  @Test
  void countsOfListsStandUnderTheirCitizenship() {
    Key key = new Key("FRA", "VICTIMS", 2018, "_T", "_T", "_T", Counterpart.country("NGA"));
    Observation now = count(key, "FRA.xlsx", Value.of(new Bounds(0, 2, 4)));
    List<Figure> figures =
        figures(List.of(now), new Revision(now, count(key, "history.xlsx", Value.number(9)), ""));
    assertThat(figures.get(1).key().id()).isEqualTo("revisions.FRA.2018.VICTIMS.NGA.COUNT");
    assertThat(figures.get(1).bounds()).isEqualTo(new Bounds(0, 2, 4));
  }
}

package org.glotip.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.reference.TableKind;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
  /** Every table, on returns that are full of gaps. */
  private static Sample everything() {
    Sample sample =
        new Sample()
            .table("totals", TableKind.TOTALS)
            .table("change", TableKind.CHANGE, Map.of("pairs", "2016-2018"))
            .table("index", TableKind.INDEX, Map.of("base", "2016"))
            .table("sex_age", TableKind.SHARES, Map.of("by", "sex_age"))
            .table("recent", TableKind.RECENT_SHARES, Map.of("by", "form"))
            .table("children", TableKind.SHARES, Map.of("by", "age", "only", "Y0T17"))
            .table("forms", TableKind.SHARES, Map.of("by", "form"))
            .table("contributions", TableKind.CONTRIBUTIONS)
            .table("crossed", TableKind.SHARES, Map.of("by", "form", "within", "sex_age"))
            .table("bands", TableKind.BANDS, Map.of("edges", "0;10;50", "stable", "10"))
            .table("ratios", TableKind.RATIOS, Map.of("ratios", "VICTIMS:VICTIMS:1"))
            .table("reach", TableKind.REACH)
            .table("matrix", TableKind.FLOW_MATRIX, Map.of("levels", "SUBREGION;REGION"))
            .table("mirror", TableKind.MIRROR, Map.of("levels", "COUNTRY"))
            .table("series", TableKind.SERIES, Map.of("series", "V:_T;W:MARRIAGE"))
            .table("profile", TableKind.PROFILE, Map.of("top", "3"))
            .table("flows", TableKind.FLOWS)
            .table("counts", TableKind.FLOW_COUNTS)
            .table("coverage", TableKind.COVERAGE);
    int seed = 0;
    for (String reporter : Sample.REPORTERS) {
      sample.population(reporter, 2016, 1_000_000);
      for (int year = 2014; year <= 2018; year++) {
        seed++;
        sample
            .total(reporter, year, 100 + seed)
            .cell(reporter, year, "F", "Y_GE18", seed % 7 == 0 ? Sample.SUPPRESSED : missing(seed))
            .cell(reporter, year, "M", "Y0T17", seed)
            .form(reporter, year + 5, "SEXUAL", seed)
            .form(reporter, year + 5, "MARRIAGE", 3)
            .add(
                new Key(reporter, Code.VICTIMS, year, "LABOUR", "F", "Y_GE18", Counterpart.ALL),
                org.glotip.model.Value.number(seed))
            .own(reporter, year, 20)
            .from("NGA", reporter, year, seed % 6)
            .from("UKR", reporter, year, Sample.SUPPRESSED)
            .under(LabelKind.FOREIGN, reporter, year, 2);
      }
    }
    return sample;
  }

  private static org.glotip.model.Value missing(int seed) {
    return seed % 3 == 0 ? Sample.missing() : org.glotip.model.Value.number(seed);
  }

  @Test
  void givesEveryTableInTheOrderOfKeysWithoutRepetition() {
    List<Figure> figures = everything().figures();
    assertThat(figures).isSorted();
    assertThat(figures).extracting(figure -> figure.key().id()).doesNotHaveDuplicates();
    assertThat(figures)
        .extracting(figure -> figure.key().table())
        .contains(
            "totals",
            "change",
            "index",
            "sex_age",
            "recent",
            "children",
            "forms",
            "reach",
            "matrix",
            "flows",
            "counts",
            "contributions",
            "crossed",
            "bands",
            "ratios",
            "series",
            "profile",
            "coverage");
  }

  @Test
  void everyFigureHasSourcesInTheOrderOfTheirKeys() {
    assertThat(everything().figures())
        .allSatisfy(
            figure -> {
              assertThat(figure.sources()).isNotEmpty();
              assertThat(figure.sources())
                  .allSatisfy(
                      source ->
                          assertThat(source.set().observations())
                              .extracting(Observation::key)
                              .isSorted()
                              .doesNotHaveDuplicates());
            });
  }

  @Property(tries = 8)
  void theOrderOfTheObservationsChangesNothing(@ForAll long seed) {
    Sample sample = everything();
    List<Observation> shuffled = new ArrayList<>(sample.observations());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(sample.figures(shuffled)).isEqualTo(sample.figures());
  }

  @Test
  void aReporterThatReportsNothingChangesNothing() {
    Sample silent = everything();
    for (int year = 2014; year <= 2018; year++) {
      silent
          .total("POL", year, Sample.missing())
          .cell("POL", year, "F", "Y_GE18", Sample.missing())
          .cell("POL", year, "_T", "Y0T17", Sample.missing())
          .from("NGA", "POL", year, Sample.missing())
          .add(
              new Key("POL", Code.VICTIMS, year, "LABOUR", "_T", "_T", Counterpart.ALL),
              Sample.missing());
    }
    assertThat(silent.figures()).isEqualTo(everything().figures());
  }

  @Test
  void everyFigureTellsWhatWasLeftOutAndThatTheDataAreMadeUp() {
    Sample sample = everything();
    List<Figure> figures =
        sample
            .statistics()
            .figures(
                Evidence.of(sample.observations()),
                new StatisticsOptions(Set.of("ZZB", "AAB", "MMB"), true));
    assertThat(figures)
        .allSatisfy(
            figure ->
                assertThat(figure.notes())
                    .endsWith(
                        Message.of("note.excluded", "AAB, MMB, ZZB"),
                        Message.of("note.synthetic")));
  }

  @Test
  void withoutOptionsThereIsNoSuchNote() {
    assertThat(everything().figures())
        .flatExtracting(Figure::notes)
        .extracting(Message::key)
        .doesNotContain("note.excluded", "note.synthetic");
  }

  @Test
  void refusesTwoFiguresOfOneId() {
    Sample twice =
        new Sample()
            .table("totals", TableKind.TOTALS)
            .table("totals", TableKind.TOTALS)
            .total("FRA", 2018, 10);
    assertThatThrownBy(twice::figures)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("totals.");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(everything().figures(List.of())).isEmpty();
  }
}

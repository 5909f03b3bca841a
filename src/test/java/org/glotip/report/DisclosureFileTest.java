package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.ObservationStatus;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What protection cost, counted. */
class DisclosureFileTest {
  @TempDir private Path folder;

  @Test
  void countsStandByWhatWasDoneToThem() throws IOException {
    List<ProtectedObservation> counts =
        List.of(
            count(Sample.TOTAL_A, Protection.SECONDARY),
            count(Sample.TOTAL_B, Protection.PRIMARY),
            count(Sample.EARLIER_A, Protection.OPEN),
            count(Sample.WOMEN_A, Protection.WIDENED),
            count(Sample.MEN_A, Protection.OMITTED));
    assertThat(written(counts, List.of(), List.of()))
        .containsExactly(
            "COUNTS,sex_age,COUNTRY,VICTIMS,2,0,0,1,0,,1,",
            "COUNTS,total,COUNTRY,VICTIMS,3,1,1,0,1,,0,");
  }

  /** Widened by 20 of 100, and not at all: 10 percent. */
  @Test
  void figuresStandByWhatTheyStillSay() throws IOException {
    List<Figure> internal =
        List.of(
            figure("2018", Bounds.exact(100)),
            figure("2019", Bounds.exact(50)),
            figure("2020", Bounds.exact(50)),
            figure("2021", Bounds.exact(50)));
    List<Figure> published =
        List.of(
            figure("2018", new Bounds(90, 100, 110)),
            figure("2019", Bounds.exact(50)),
            figure("2020", new Bounds(40, 50, Double.POSITIVE_INFINITY)));
    assertThat(written(List.of(), internal, published))
        .containsExactly("FIGURES,totals,WORLD,VICTIMS,4,1,,1,,1,1,10");
  }

  private List<String> written(
      List<ProtectedObservation> counts, List<Figure> internal, List<Figure> published)
      throws IOException {
    Path file = folder.resolve("disclosure.csv");
    DisclosureFile.write(
        file,
        new PublishedContent(
            new ReportContent(Sample.run(true), List.of(), published, List.of()), counts),
        new ReportContent(Sample.run(true), List.of(), internal, List.of()),
        Sample.REFERENCE);
    return Files.readAllLines(file).stream().skip(1).toList();
  }

  private static ProtectedObservation count(
      org.glotip.model.Observation count, Protection protection) {
    return new ProtectedObservation(count, Value.number(5), protection);
  }

  private static Figure figure(String year, Bounds bounds) {
    return new Figure(
        FigureKey.of("totals", "001", year, "VICTIMS", "COUNT"),
        "persons",
        bounds,
        ObservationStatus.A,
        1,
        bounds.value(),
        List.of(),
        List.of());
  }
}

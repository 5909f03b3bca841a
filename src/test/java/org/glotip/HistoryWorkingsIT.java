package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.model.Figure;
import org.glotip.model.RawCell;
import org.glotip.model.Source;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures of the public history against workings by hand: {@code workings.csv} has for each figure
 * its result, and below it every cell that enters with its text and what it counts for.
 */
final class HistoryWorkingsIT {
  private static final double PRINTED = 5e-7;
  private static final int EDITION = 2022;
  private static final Path WORKINGS = Path.of("src/test/resources/statistics/workings.csv");

  private static Map<String, Figure> figures = Map.of();

  @BeforeAll
  static void compute() {
    Checked checked = ShippedData.pipeline().check(TestRequest.of(HistoryFile.orSkip()));
    figures =
        new Statistics(ShippedData.reference(), EDITION)
            .figures(checked.clean().evidence(), new StatisticsOptions(Set.of(), false)).stream()
                .collect(Collectors.toMap(figure -> figure.key().id(), Function.identity()));
  }

  static List<String> worked() {
    return workings().keySet().stream().toList();
  }

  @ParameterizedTest
  @MethodSource("worked")
  void comes_out_as_worked_by_hand(String id) {
    Figure figure = figure(id);
    Map<String, String> result = workings().get(id).get(0);
    assertThat(figure.bounds().value()).isEqualTo(number(result, "value"), within(PRINTED));
    assertThat(figure.bounds().low()).isEqualTo(number(result, "low"), within(PRINTED));
    if (result.get("high").isEmpty()) {
      assertThat(figure.bounds().high()).isInfinite();
    } else {
      assertThat(figure.bounds().high()).isEqualTo(number(result, "high"), within(PRINTED));
    }
    assertThat(figure.countries()).isEqualTo(Integer.parseInt(result.get("countries")));
    assertThat(figure.cases()).isEqualTo(number(result, "cases"));
  }

  /** The cells of each leg are those of the working, with their texts, no more and no less. */
  @ParameterizedTest
  @MethodSource("worked")
  void rests_on_the_cells_of_its_working(String id) {
    Map<String, List<String>> worked = new TreeMap<>();
    for (Map<String, String> row : workings().get(id)) {
      if (!row.get("role").equals("=")) {
        worked
            .computeIfAbsent(row.get("role"), key -> new ArrayList<>())
            .add(row.get("cell") + " " + row.get("text"));
      }
    }
    Map<String, List<String>> found = new TreeMap<>();
    for (Source source : figure(id).sources()) {
      if (source.figures().isEmpty()) {
        found.put(source.role(), cells(source));
      }
    }
    worked.values().forEach(list -> list.sort(null));
    assertThat(found).isEqualTo(worked);
  }

  @Test
  void every_new_table_has_three_workings() {
    Map<String, Long> tables =
        workings().keySet().stream()
            .collect(Collectors.groupingBy(id -> id.split("\\.", 2)[0], Collectors.counting()));
    assertThat(tables)
        .containsOnlyKeys(
            "contributions",
            "forms_by_group",
            "groups_by_form",
            "mirror",
            "offenders",
            "conviction_bands",
            "justice",
            "sdg_16_2_2",
            "country",
            "sex_age_pooled");
    assertThat(tables.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(3));
  }

  /** What reports printed from earlier states of the same data. */
  @ParameterizedTest
  @CsvSource({
    "sex_age.G22_WSE.2018.VICTIMS.F.Y_GE18.SHARE, 37",
    "sex_age.G22_WSE.2018.VICTIMS.M.Y_GE18.SHARE, 28",
    "sex_age.G22_WSE.2018.VICTIMS.F.Y0T17.SHARE, 14",
    "sex_age.G22_WSE.2018.VICTIMS.M.Y0T17.SHARE, 21",
    "sex_age.001.2011.VICTIMS.F.SHARE, 70",
    "sex_age_pooled.001.2012-2014.VICTIMS.F.Y0T17.SHARE, 20"
  })
  void comes_near_what_was_published(String id, double published) {
    assertThat(figure(id).bounds().value()).isEqualTo(published, within(1.0));
  }

  private static Figure figure(String id) {
    Figure figure = figures.get(id);
    if (figure == null) {
      throw new AssertionError("no figure " + id);
    }
    return figure;
  }

  private static List<String> cells(Source source) {
    return source.set().observations().stream()
        .flatMap(observation -> observation.sources().stream())
        .map(HistoryWorkingsIT::cell)
        .sorted()
        .toList();
  }

  private static String cell(RawCell cell) {
    String place = cell.source().toString();
    return place.substring(place.lastIndexOf('!') + 1) + " " + cell.text();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static Map<String, List<Map<String, String>>> workings() {
    return OutputTree.rows(WORKINGS).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("figure"), LinkedHashMap::new, Collectors.toList()));
  }
}

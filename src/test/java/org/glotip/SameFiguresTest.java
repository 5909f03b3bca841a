package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.glotip.model.Figure;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a count stands, and who says nothing, moves no figure. Sources may be other cells of equal
 * value; all else of a figure must be the same.
 */
final class SameFiguresTest {
  /** A line that says what the table is, and its header. */
  private static final int TOP = 2;

  @TempDir private static Path folder;
  private static List<String> lines = List.of();
  private static List<List<Object>> first = List.of();

  @BeforeAll
  static void build() {
    lines = OutputTree.text(OutputTree.UTF8_SAMPLE).lines().toList();
    first = figures(List.of(OutputTree.UTF8_SAMPLE, OutputTree.WORKBOOK_SAMPLE));
    assertThat(first).hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void rows_in_any_order_give_the_same(long seed) {
    List<String> rows = new ArrayList<>(lines.subList(TOP, lines.size()));
    Collections.shuffle(rows, new Random(seed));
    Path shuffled = file("shuffled" + seed, rows);
    assertThat(figures(List.of(OutputTree.WORKBOOK_SAMPLE, shuffled))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void rows_spread_over_two_files_give_the_same(long seed) {
    Random random = new Random(seed);
    List<String> one = new ArrayList<>();
    List<String> two = new ArrayList<>();
    lines.subList(TOP, lines.size()).forEach(row -> (random.nextBoolean() ? one : two).add(row));
    assertThat(
            figures(
                List.of(
                    file("two" + seed, two), OutputTree.WORKBOOK_SAMPLE, file("one" + seed, one))))
        .isEqualTo(first);
  }

  /** The rows of a country under the name of one that is not among the samples, without values. */
  @Test
  void a_country_that_reports_nothing_gives_the_same() {
    String reporter = lines.get(TOP).substring(0, 3);
    List<String> silent =
        lines.subList(TOP, lines.size()).stream()
            .filter(row -> row.startsWith(reporter + ","))
            .map(row -> row.replaceFirst("^[A-Z]{3},[^,]*,", "ISL,Iceland,"))
            .map(row -> row.replaceFirst(",[^,]*,([^,]*)$", ",,$1"))
            .toList();
    assertThat(silent).hasSizeGreaterThan(10).noneMatch(row -> row.contains("<5"));
    assertThat(lines).noneMatch(row -> row.startsWith("ISL,"));
    assertThat(
            figures(
                List.of(
                    OutputTree.UTF8_SAMPLE, OutputTree.WORKBOOK_SAMPLE, file("silent", silent))))
        .isEqualTo(first);
  }

  private static Path file(String name, List<String> rows) {
    List<String> all = new ArrayList<>(lines.subList(0, TOP));
    all.addAll(rows);
    return OutputTree.write(folder.resolve(name + ".csv"), String.join("\n", all) + "\n");
  }

  /** All that a figure says. */
  private static List<List<Object>> figures(List<Path> inputs) {
    Request request = TestRequest.of(2022, inputs.toArray(Path[]::new));
    Checked checked = ShippedData.pipeline().check(request);
    return new Statistics(ShippedData.reference(), 2022)
        .figures(checked.clean().evidence(), new StatisticsOptions(Set.of(), true)).stream()
            .map(SameFiguresTest::said)
            .toList();
  }

  private static List<Object> said(Figure figure) {
    return List.of(
        figure.key(),
        figure.bounds(),
        figure.status(),
        figure.countries(),
        figure.cases(),
        figure.notes());
  }
}

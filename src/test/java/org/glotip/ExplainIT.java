package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.glotip.reference.Labels;
import org.glotip.report.Explanation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every figure can be added up by hand from the cells it names. The adding up is done here anew,
 * from the text of the input and with nothing of the program.
 */
final class ExplainIT {
  /** A line of an explanation that starts a leg: {@code numerator: 12, the sum of 3 counts}. */
  private static final Pattern LEG = Pattern.compile("(\\w+): .*the sum of \\d+ counts?");

  /** A line that names a cell: {@code file.csv:39:12 "430"}. */
  private static final Pattern CELL =
      Pattern.compile("    sample-utf8\\.csv:(\\d+):(\\d+)  \"(.*)\"");

  private static final Labels LABELS = ShippedData.reference().labels();

  @TempDir private static Path folder;
  private static PackedJar glotip;
  private static List<List<String>> input;
  private static List<Map<String, String>> figures;

  @BeforeAll
  static void build() {
    glotip = PackedJar.in(folder);
    SharedOutput.copiedTo(folder, OutputTree.UTF8_SAMPLE);
    figures = OutputTree.figures(folder.resolve("output"));
    // No record of the sample has a line break, so a line is a record.
    input = OutputTree.text(OutputTree.UTF8_SAMPLE).lines().map(ExplainIT::fields).toList();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "totals, COUNT, VICTIMS",
    "totals, COUNT, CONVICTED",
    "totals, MEAN, VICTIMS",
    "change, CHANGE_PANEL, VICTIMS",
    "change, CHANGE_ALL, VICTIMS",
    "sex_age, SHARE, VICTIMS",
    "sex_age_recent, SHARE, VICTIMS",
    "children, SHARE, VICTIMS",
    "forms, SHARE, VICTIMS",
    "forms, SHARE, CONVICTED",
    "reach, SHARE, VICTIMS",
    "flow_matrix, COUNT, VICTIMS",
    "flow_matrix, SHARE, VICTIMS",
    "flows, COUNT, VICTIMS"
  })
  void the_cells_of_a_figure_give_its_number(String table, String measure, String indicator) {
    Map<String, String> figure = figure(table, measure, indicator);
    String explained = explained(figure);
    assertThat(explained).doesNotContain("defect");
    Map<String, Double> legs = legs(explained);
    double number = Double.parseDouble(figure.get("value"));
    int countries = Integer.parseInt(figure.get("countries"));
    assertThat(addedUp(measure, legs, countries)).isCloseTo(number, within(1e-5));
  }

  /** Not as a process of its own: what the command prints is tested below. */
  private static String explained(Map<String, String> figure) {
    Path output = folder.resolve("output");
    return Explanation.of(output, figure.get("figure")).text(LABELS, "en");
  }

  /** Of the figures asked for, the one that rests on most persons. */
  private static Map<String, String> figure(String table, String measure, String indicator) {
    Map<String, String> most = Map.of("cases", "-1");
    for (Map<String, String> row : figures) {
      if (row.get("table").equals(table)
          && row.get("measure").equals(measure)
          && row.get("indicator").equals(indicator)
          && Double.parseDouble(row.get("cases")) > Double.parseDouble(most.get("cases"))) {
        most = row;
      }
    }
    assertThat(most).as(table + " " + measure).containsKey("figure");
    return most;
  }

  private static double addedUp(String measure, Map<String, Double> legs, int countries) {
    return switch (measure) {
      case "COUNT" -> legs.get("sum");
      case "MEAN" -> legs.get("sum") / countries;
      case "SHARE" -> 100 * legs.get("numerator") / legs.get("denominator");
      default -> 100 * (legs.get("last") - legs.get("first")) / legs.get("first");
    };
  }

  /** The sum of the cells of each leg, read from the input. */
  private static Map<String, Double> legs(String explanation) {
    Map<String, Double> legs = new LinkedHashMap<>();
    String leg = "";
    for (String line : explanation.lines().toList()) {
      Matcher start = LEG.matcher(line);
      Matcher cell = CELL.matcher(line);
      if (start.matches()) {
        leg = start.group(1);
        legs.put(leg, 0.0);
      } else if (cell.matches()) {
        legs.merge(leg, count(cell), Double::sum);
      }
    }
    return legs;
  }

  private static double count(Matcher cell) {
    List<String> row = input.get(Integer.parseInt(cell.group(1)) - 1);
    String text = row.get(Integer.parseInt(cell.group(2)) - 1);
    assertThat(cell.group(3)).as("text of " + cell.group()).isEqualTo(text);
    return text.equals("<5") ? 2 : Double.parseDouble(text.replace(",", ""));
  }

  private static List<String> fields(String line) {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      List<String> fields = new ArrayList<>();
      parser.forEach(row -> fields.addAll(row.toList()));
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A total of the world names each cell of that year that the input has as a plain number. */
  @Test
  void a_world_total_leaves_no_reporter_out() {
    PackedJar.Result run = glotip.run("explain", "totals.001.2016.VICTIMS.COUNT");
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (int i = 2; i < input.size(); i++) {
      List<String> row = input.get(i);
      if (isPlainTotal(row)) {
        assertThat(run.out()).contains("sample-utf8.csv:" + (i + 1) + ":12");
      }
    }
  }

  private static boolean isPlainTotal(List<String> row) {
    return row.get(4).equals("Detected trafficking victims")
        && row.subList(5, 9).equals(List.of("Total", "Total", "Total", "Total"))
        && row.get(9).equals("2016")
        && row.get(10).equals("Counts")
        && !row.get(11).isEmpty();
  }

  @Test
  void figures_made_of_figures_name_them() {
    Map<String, String> figure = figure("index", "INDEX", "VICTIMS");
    PackedJar.Result run = glotip.run("explain", figure.get("figure"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("change.");
  }

  @Test
  void json_holds_the_same_cells() {
    String id = "totals.001.2016.VICTIMS.COUNT";
    String text = glotip.run("explain", id).out();
    String json = glotip.run("explain", id, "--format", "json").out();
    List<String> cells = new ArrayList<>();
    text.lines()
        .map(CELL::matcher)
        .filter(Matcher::matches)
        .forEach(cell -> cells.add("sample-utf8.csv:" + cell.group(1) + ":" + cell.group(2)));
    assertThat(cells).hasSizeGreaterThan(9).allSatisfy(cell -> assertThat(json).contains(cell));
    assertThat(json).startsWith("{").contains("\"comesOut\": true");
  }

  @Test
  void an_unknown_figure_is_wrong_usage_and_near_ones_are_named() {
    PackedJar.Result run = glotip.run("explain", "totals.001.2016.VICTIM.COUNT");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("totals.001.2016.VICTIMS.COUNT").doesNotContain("\tat ");
  }

  @Test
  void without_an_output_there_is_nothing_to_explain() {
    PackedJar.Result run =
        glotip.run("explain", "totals.001.2016.VICTIMS.COUNT", "--output", "nowhere");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere");
  }

  @Test
  void every_figure_comes_out_again() {
    PackedJar.Result run = glotip.run("explain", "--all");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .matches("[\\d,]+ figures: [\\d,]+ come out again from their cells, 0 differ, .*\n");
  }

  /** They hold what one file does not: nobody convicted per one to four persons prosecuted. */
  @Test
  void every_figure_of_all_samples_comes_out_again() {
    Path output = SharedOutput.ofSamples().output();
    PackedJar.Result run = glotip.run("explain", "--all", "--output", output.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains(", 0 differ, ");
  }

  @Test
  void a_figure_that_does_not_come_out_is_named() {
    Path copy = OutputTree.copy(folder.resolve("output"), folder.resolve("changed"));
    Path file = copy.resolve("internal/figures.csv");
    String id = "totals.001.2016.VICTIMS.COUNT";
    String row = "\n" + id + ",totals,001,2016,VICTIMS,,,,,,,COUNT,persons,";
    String text = OutputTree.text(file);
    assertThat(text).contains(row);
    OutputTree.write(file, text.replace(row, row + "1"));
    PackedJar.Result run = glotip.run("explain", "--all", "--output", "changed");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).startsWith(id + "\n").contains(", 1 differ,");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "totals, RATE, population: , RATE = 100000 x numerator / population = ",
    "sex_age, SHARE, denominator: , SHARE = 100 x numerator / denominator = ",
    "change, CHANGE_PANEL, first: , CHANGE_PANEL = 100 x (last - first) / first = ",
    "index, INDEX, link: , 'INDEX = 100 '",
    "coverage, N_COUNTRIES, sum: , N_COUNTRIES = number of different reporters in sum = "
  })
  void each_kind_shows_its_working(String table, String measure, String leg, String formula) {
    assertThat(explained(figure(table, measure, "VICTIMS")))
        .contains("\n" + leg)
        .contains("\n" + formula);
  }

  /** The counts that make low differ from value, with their cells. */
  @Test
  void bounds_name_the_cells_they_come_from() {
    Map<String, String> wide =
        figures.stream()
            .filter(row -> row.get("table").equals("change"))
            .filter(row -> !row.get("low").equals(row.get("value")))
            .findFirst()
            .orElseThrow();
    String out = explained(wide);
    String bounds = out.substring(out.indexOf("The bounds come from counts"));
    assertThat(bounds).contains(" to ", ", taken as ").containsPattern("\n    sample.*\"<5\"\n");
    assertThat(out).contains("\n  at least: 100 x (").contains(" = " + wide.get("low") + "\n");
  }

  @Test
  void a_page_is_written_to_a_file_and_needs_nothing_else() {
    String id = "totals.001.2016.VICTIMS.COUNT";
    PackedJar.Result run = glotip.run("explain", id, "--format", "html", "--file", "page.html");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("written page.html\n");
    String page = OutputTree.text(folder.resolve("page.html"));
    assertThat(page).startsWith("<!DOCTYPE html>").contains(id, "sample-utf8.csv:");
    assertThat(page).doesNotContain("http:", "https:", "src=", "url(");
  }

  /** Without a desktop it says where the page is. */
  @Test
  void open_without_a_desktop_says_where_the_page_is() {
    String id = "totals.001.2016.VICTIMS.COUNT";
    PackedJar.Result run =
        glotip.with("DISPLAY", "").with("WAYLAND_DISPLAY", "").run("explain", id, "--open");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("no desktop to open it on; it is in ");
    Path page = Path.of(run.err().strip().replaceFirst(".* in ", ""));
    assertThat(page).content().contains(id);
    assertThat(page.toFile().delete()).isTrue();
  }

  @Test
  void neither_a_figure_nor_all_is_wrong_usage() {
    PackedJar.Result run = glotip.run("explain");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--all");
  }

  @Test
  void a_damaged_output_is_said() {
    Path copy = OutputTree.copy(folder.resolve("output"), folder.resolve("damaged"));
    Path file = copy.resolve("internal/lineage.csv");
    String text = OutputTree.text(file);
    OutputTree.write(file, text.substring(0, text.length() / 2));
    PackedJar.Result run =
        glotip.run("explain", "totals.001.2016.VICTIMS.COUNT", "--output", "damaged");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("damaged").contains("build it again").doesNotContain("\tat ");
  }
}

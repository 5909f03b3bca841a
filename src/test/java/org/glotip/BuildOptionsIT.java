package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the main job, right and wrong. */
final class BuildOptionsIT {
  private static final int LINES = 300;

  @TempDir private Path folder;
  private PackedJar glotip;
  private String sample;

  /** A part of the sample is enough here. */
  @BeforeEach
  void aFolderWithAnInput() {
    glotip = PackedJar.in(folder);
    List<String> lines = OutputTree.text(OutputTree.UTF8_SAMPLE).lines().limit(LINES).toList();
    Path part = folder.resolve("in/part.csv");
    sample = OutputTree.write(part, String.join("\n", lines) + "\n").toString();
  }

  @Test
  void an_excluded_country_is_out_every_figure_says_so_and_others_do_not_change() {
    PackedJar.Result run = glotip.run("build", sample, "--exclude", "ALB,BRB");
    assertThat(run.exitCode()).as(run.err()).isZero();
    Path output = folder.resolve("output");
    List<Map<String, String>> figures = OutputTree.figures(output);
    assertThat(figures).hasSizeGreaterThan(100);
    assertThat(figures).allSatisfy(row -> assertThat(row.get("note")).contains("without ALB"));
    assertThat(figures).extracting(row -> row.get("area")).doesNotContain("ALB", "BRB");
    assertThat(OutputTree.text(output.resolve("internal/observations.csv")))
        .doesNotContain("\nALB.")
        .doesNotContain("\nBRB.");
    assertThat(OutputTree.text(output.resolve("run.json"))).contains("\"BRB\"");
    assertThat(valuesOf("NPL", output))
        .isEqualTo(valuesOf("NPL", SharedOutput.copiedTo(folder.resolve("all"), Path.of(sample))))
        .isNotEmpty();
  }

  private static List<String> valuesOf(String country, Path output) {
    return OutputTree.figures(output).stream()
        .filter(row -> row.get("area").equals(country))
        .map(row -> row.get("figure") + "=" + row.get("value"))
        .toList();
  }

  @Test
  void an_edition_brings_its_groupings() {
    PackedJar.Result run = glotip.run("build", sample, "--edition", "2018");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("edition 2018");
    assertThat(OutputTree.figures(folder.resolve("output")))
        .extracting(row -> row.get("area"))
        .anyMatch(area -> area.startsWith("G18_"))
        .noneMatch(area -> area.matches("G(20|22|24)_.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--edition 2019",
        "--edition soon",
        "--exclude XXQ",
        "--exclude poland",
        "--lang xx",
        "--fail-on sometimes",
        "--outptu there"
      })
  void wrong_usage_is_said_and_nothing_is_written(String arguments) {
    PackedJar.Result run = glotip.run(("build " + sample + " " + arguments).split(" ", -1));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    String wrong = arguments.substring(arguments.lastIndexOf(' ') + 1);
    assertThat(run.err()).containsAnyOf(wrong, "--outptu").doesNotContain("\tat ");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void an_input_that_is_not_there_cannot_be_read() {
    PackedJar.Result run = glotip.run("build", "no/such/file.csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("file.csv").doesNotContain("internal error");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void a_wrong_code_in_the_definitions_is_named_with_its_line() {
    Path data = OutputTree.copy(Path.of("data").toAbsolutePath(), folder.resolve("data"));
    Path countries = data.resolve("codes/countries.csv");
    List<String> lines = OutputTree.text(countries).lines().toList();
    String broken = lines.get(9).replaceFirst("^...", "q1");
    String text = String.join("\n", lines).replace(lines.get(9), broken) + "\n";
    OutputTree.write(countries, text);

    PackedJar.Result run = glotip.run("build", sample, "--data", data.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("countries.csv:10").doesNotContain("\tat ");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void a_copy_of_the_shipped_definitions_gives_the_same_figures() {
    Path data = OutputTree.copy(Path.of("data").toAbsolutePath(), folder.resolve("data"));
    glotip.run("build", sample, "--output", "given", "--data", data.toString());
    Path shipped = SharedOutput.copiedTo(folder.resolve("shipped"), Path.of(sample));
    assertThat(OutputTree.text(folder.resolve("given/internal/figures.csv")))
        .isEqualTo(OutputTree.text(shipped.resolve("internal/figures.csv")));
  }

  @Test
  void quiet_prints_nothing_when_all_is_well() {
    Path small = SmallInput.write(folder.resolve("small.csv"), 1, 40);
    PackedJar.Result run = glotip.run("build", small.toString(), "--quiet");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }
}

package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same inputs, same bytes: whatever the run, the machine and the order of the files. */
final class SameBytesIT {
  @TempDir private static Path folder;
  private static Map<String, String> first;

  @BeforeAll
  static void build() {
    first = built(PackedJar.in(folder), "first", samples());
  }

  @Test
  void a_second_build_over_the_first_gives_the_same() {
    assertSame(built(PackedJar.in(folder), "first", samples()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=ISO-8859-1 -Duser.timezone=America/St_Johns",
        "-XX:ActiveProcessorCount=1"
      })
  void another_machine_gives_the_same(String options) {
    PackedJar jar = PackedJar.in(folder);
    for (String option : options.split(" ", -1)) {
      jar = jar.withJvm(option);
    }
    assertSame(built(jar, "machine" + options.hashCode(), samples()));
  }

  @Test
  void inputs_in_another_order_give_the_same() {
    List<Path> other =
        List.of(OutputTree.WORKBOOK_SAMPLE, OutputTree.LATIN_SAMPLE, OutputTree.UTF8_SAMPLE);
    assertSame(built(PackedJar.in(folder), "order", other));
  }

  /** Cells stand in other places then, but no figure moves. */
  @Test
  void one_file_split_in_two_gives_the_same_figures() {
    List<String> lines = OutputTree.text(OutputTree.UTF8_SAMPLE).lines().toList();
    int half = lines.size() / 2;
    Path one = part("one.csv", lines, 2, half);
    Path two = part("two.csv", lines, half, lines.size());
    Map<String, String> split =
        built(
            PackedJar.in(folder),
            "split",
            List.of(two, one, OutputTree.WORKBOOK_SAMPLE, OutputTree.LATIN_SAMPLE));
    assertThat(split.get("internal/figures.csv")).isEqualTo(first.get("internal/figures.csv"));
    assertThat(split.get("public/tables/totals.csv"))
        .isEqualTo(first.get("public/tables/totals.csv"));
  }

  /** The samples have no line break within a record, so lines are records. */
  private static Path part(String name, List<String> lines, int from, int to) {
    String header = String.join("\n", lines.subList(0, 2));
    String rows = String.join("\n", lines.subList(from, to));
    return OutputTree.write(folder.resolve("parts").resolve(name), header + "\n" + rows + "\n");
  }

  private static List<Path> samples() {
    return List.of(OutputTree.UTF8_SAMPLE, OutputTree.LATIN_SAMPLE, OutputTree.WORKBOOK_SAMPLE);
  }

  private static Map<String, String> built(PackedJar jar, String name, List<Path> inputs) {
    Path output = folder.resolve(name);
    List<String> arguments = new java.util.ArrayList<>(List.of("build", "--output", name));
    inputs.forEach(input -> arguments.add(input.toString()));
    PackedJar.Result run = jar.run(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return OutputTree.contents(output);
  }

  /** Names first: a difference then shows as one name, not as a file of megabytes. */
  private static void assertSame(Map<String, String> other) {
    assertThat(other.keySet()).isEqualTo(first.keySet());
    assertThat(first.keySet())
        .filteredOn(name -> !first.get(name).equals(other.get(name)))
        .as("files that differ")
        .isEmpty();
    assertThat(first.get("internal/figures.csv").getBytes(UTF_8)).isNotEmpty();
  }
}

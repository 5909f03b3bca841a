package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Same inputs, same bytes: whatever the run, the machine and the order of the files.
 *
 * <p>{@code -Dglotip.machines=240} tries all of {@link Machine}; {@code -Dglotip.other.jdk=DIR} or
 * the variable {@code GLOTIP_OTHER_JDK} names another JDK, without which those that need it skip.
 */
final class SameBytesIT {
  private static final int MACHINES = Integer.getInteger("glotip.machines", 5);

  /** Three scripts, three formats, both rounds of the form; with them an encoding of one byte. */
  private static final List<String> RETURNS =
      List.of(
          "2022/sample-CHN.csv",
          "2024/sample-DZA.xls",
          "2024/sample-UZB.csv",
          "2024/sample-EGY.xlsx");

  private static final int LINES = 80;

  @TempDir private static Path folder;
  private static Path inputs;
  private static Map<String, String> first;

  @BeforeAll
  static void build() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    for (String name : RETURNS) {
      Files.copy(OutputTree.SAMPLES.resolve(name), inputs.resolve(name.replace('/', '-')));
    }
    Charset western = Charset.forName("windows-1252");
    List<String> rows = OutputTree.text(OutputTree.LATIN_SAMPLE, western).lines().toList();
    Files.writeString(
        inputs.resolve("history.csv"), String.join("\n", rows.subList(0, LINES)), western);
    first = built(PackedJar.in(folder), "first", List.of(inputs));
  }

  @Test
  void a_second_build_over_the_first_gives_the_same() {
    assertSame(built(PackedJar.in(folder), "first", List.of(inputs)));
  }

  static List<Machine> machines() {
    return Machine.all().subList(0, MACHINES);
  }

  @ParameterizedTest
  @MethodSource("machines")
  void another_machine_gives_the_same(Machine machine) throws IOException {
    Optional<Path> jdk = otherJdk();
    assumeTrue(!machine.otherJdk() || jdk.isPresent(), "needs glotip.other.jdk");
    PackedJar jar = machine.with(PackedJar.in(folder), jdk);
    assertSame(built(jar, "machine", machine.reversed() ? reversed() : List.of(inputs)));
  }

  /** Cells stand in other places then, but no figure moves. */
  @Test
  void one_file_split_in_two_gives_the_same_figures() {
    List<String> lines =
        OutputTree.text(OutputTree.UTF8_SAMPLE).lines().toList().subList(0, 2 + LINES);
    int half = lines.size() / 2;
    Path whole = part("whole.csv", lines, 2, lines.size());
    Path one = part("one.csv", lines, 2, half);
    Path two = part("two.csv", lines, half, lines.size());
    Map<String, String> together = built(PackedJar.in(folder), "together", List.of(whole));
    Map<String, String> split = built(PackedJar.in(folder), "split", List.of(two, one));
    assertThat(split.get("internal/figures.csv")).isEqualTo(together.get("internal/figures.csv"));
    assertThat(split.get("public/tables/totals.csv"))
        .isEqualTo(together.get("public/tables/totals.csv"));
  }

  /** The samples have no line break within a record, so lines are records. */
  private static Path part(String name, List<String> lines, int from, int to) {
    String header = String.join("\n", lines.subList(0, 2));
    String rows = String.join("\n", lines.subList(from, to));
    return OutputTree.write(folder.resolve("parts").resolve(name), header + "\n" + rows + "\n");
  }

  private static List<Path> reversed() throws IOException {
    try (Stream<Path> files = Files.list(inputs)) {
      return files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
  }

  private static Optional<Path> otherJdk() {
    String home =
        System.getProperty(
            "glotip.other.jdk", System.getenv().getOrDefault("GLOTIP_OTHER_JDK", ""));
    return Optional.of(Path.of(home)).filter(jdk -> Files.exists(jdk.resolve("bin/java")));
  }

  private static Map<String, String> built(PackedJar jar, String name, List<Path> inputs) {
    Path output = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("build", "--quiet", "--fail-on", "never", "--output", name));
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

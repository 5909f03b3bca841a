package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The attack on a published file, from the command line. */
final class AuditIT {
  private static final String HEADER =
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
          + "Unit of measurement,VALUE,Source";

  @TempDir private Path folder;
  private PackedJar glotip;

  @BeforeEach
  void anEmptyFolder() {
    glotip = PackedJar.in(folder);
  }

  @Test
  void what_one_subtraction_gives_is_counted_and_not_named() {
    published("leaky.csv", "1234", "1231", "<5");
    PackedJar.Result run = glotip.run("audit", "leaky.csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(columns(run, "sex = child + adult"))
        .containsExactly("1", "0", "1", "1", "1", "1", "0");
    assertThat(columns(run, "all relations together"))
        .containsExactly("1", "0", "1", "1", "1", "1", "0");
    assertThat(columns(run, "total = forms")).containsOnly("0");
    assertThat(run.out()).contains("recoverable   1\n").doesNotContain("XXA", "1,234", "1,231");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void nothing_to_find_is_nothing_printed() {
    published("safe.csv", ":", "1231", "<5");
    PackedJar.Result run = glotip.run("audit", "safe.csv");
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(columns(run, "all relations together").get(4)).isEqualTo("0");
    assertThat(run.out()).contains("recoverable   0\n");
  }

  @Test
  void what_was_published_before_is_known() {
    published("now.csv", ":", "1231", "<5");
    published("before.csv", "1234", "1231", "<5");
    PackedJar.Result run = glotip.run("audit", "now.csv", "--with", "before.csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(columns(run, "earlier release").get(4)).isEqualTo("1");
    assertThat(columns(run, "all relations together").get(4)).isEqualTo("2");
  }

  @Test
  void bounds_beside_our_own_numbers_are_read() {
    OutputTree.write(
        folder.resolve("observations.csv"),
        "observation,"
            + HEADER
            + ",low,high,status\n"
            + "id,"
            + row("Female", "Total", "<5")
            + ",3,3,Q\n");
    PackedJar.Result run = glotip.run("audit", "observations.csv");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(columns(run, "bounds printed beside the cell").get(4)).isEqualTo("1");
  }

  @Test
  void cells_are_revealed_only_into_a_new_and_private_file() throws Exception {
    published("leaky.csv", "1234", "1231", "<5");
    PackedJar.Result first = glotip.run("audit", "leaky.csv", "--reveal", "found.csv");
    assertThat(first.exitCode()).as(first.err()).isEqualTo(1);
    Path found = folder.resolve("found.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(found)))
        .isEqualTo("rw-------");
    String text = Files.readString(found);
    assertThat(text)
        .isEqualTo(
            """
            cell,key,number,relation
            leaky.csv:4:12,XXA.VICTIMS.2020._T.F.Y_GE18._T,3,sex = child + adult
            """);
    PackedJar.Result second = glotip.run("audit", "leaky.csv", "--reveal", "found.csv");
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(second.out()).isEmpty();
    assertThat(Files.readString(found)).isEqualTo(text);
  }

  @Test
  void the_same_file_gives_the_same_bytes() {
    published("leaky.csv", "1234", "1231", "<5");
    assertThat(glotip.run("audit", "leaky.csv").out())
        .isEqualTo(glotip.withJvm("-Duser.language=ar").run("audit", "leaky.csv").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.csv", "other.csv"})
  void a_file_that_cannot_be_read_is_not_called_safe(String file) {
    OutputTree.write(folder.resolve("other.csv"), "a,b\n1,2\n");
    PackedJar.Result run = glotip.run("audit", file);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"audit", "audit leaky.csv --with", "audit leaky.csv extra.csv"})
  void wrong_usage_is_said(String arguments) {
    assertThat(glotip.run(arguments.split(" ", -1)).exitCode()).isEqualTo(2);
  }

  private void published(String name, String total, String child, String adult) {
    OutputTree.write(
        folder.resolve(name),
        String.join(
                "\n",
                HEADER,
                row("Female", "Total", total),
                row("Female", "0 to 17 years", child),
                row("Female", "18 years or over", adult))
            + "\n");
  }

  private static String row(String sex, String age, String value) {
    return "XXA,Exampleland,,,Detected trafficking victims,Total,Total,"
        + String.join(",", sex, age, "2020", "Counts", value, "synthetic sample");
  }

  /** The numbers of a relation's line. */
  private static List<String> columns(PackedJar.Result run, String relation) {
    String line =
        run.out().lines().filter(each -> each.startsWith(relation + " ")).findFirst().orElseThrow();
    return List.of(line.substring(relation.length()).strip().split(" +"));
  }
}

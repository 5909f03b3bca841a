package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an input is said with its cell, and harms nothing else. */
final class FaultyInputIT {
  @TempDir private Path folder;
  private PackedJar glotip;

  @BeforeEach
  void anEmptyFolder() {
    glotip = PackedJar.in(folder);
  }

  @ParameterizedTest
  @CsvSource({"error,1", "never,0", "ERROR,1"})
  void the_user_says_what_fails(String failOn, int exitCode) {
    assertThat(glotip.run("check", faulty(), "--fail-on", failOn).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void warnings_alone_fail_only_when_asked() {
    String sample = OutputTree.UTF8_SAMPLE.toString();
    assertThat(glotip.run("check", sample, "--quiet").exitCode()).isZero();
    assertThat(glotip.run("check", sample, "--fail-on", "warning").exitCode()).isEqualTo(1);
  }

  @Test
  void each_error_names_its_cell() {
    PackedJar.Result run = glotip.run("check", faulty(), "--format", "csv");
    assertThat(run.exitCode()).isEqualTo(1);
    Path findings = OutputTree.write(folder.resolve("findings.csv"), run.out());
    List<Map<String, String>> errors =
        OutputTree.rows(findings).stream()
            .filter(row -> row.get("severity").equals("ERROR"))
            .toList();
    assertThat(errors).allSatisfy(row -> assertThat(row.get("remedy")).isNotBlank());
    assertThat(errors)
        .extracting(row -> row.get("rule") + " " + row.get("cell"))
        .containsExactlyInAnyOrder(
            "e1-unknown-reporter faulty.csv:4:1",
            "e1-unknown-reporter faulty.csv:5:1",
            "e2-not-an-answer faulty.csv:7:7",
            "e2-not-an-answer faulty.csv:8:7",
            "e2-implausible faulty.csv:9:12",
            "value-not-a-number faulty.csv:10:12",
            "year-implausible faulty.csv:11:10",
            "code-unknown faulty.csv:12:8",
            "e3-conflict faulty.csv:13:12",
            "breakdown-unknown faulty.csv:15:6");
  }

  @Test
  void errors_make_exit_code_one_and_no_sound_row_is_rejected() {
    PackedJar.Result run = glotip.run("build", faulty());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("faulty.csv:9:12").contains("20182019");
    assertThat(folder.resolve("output/run.json")).exists();
    assertThat(OutputTree.rows(folder.resolve("output/internal/findings.csv")))
        .filteredOn(row -> row.get("severity").equals("ERROR"))
        .hasSize(10);
    assertThat(OutputTree.rows(folder.resolve("output/internal/observations.csv")))
        .extracting(row -> row.get("observation") + "=" + row.get("VALUE"))
        .contains(
            "POL.VICTIMS.2018._T._T._T._T=110",
            "POL.VICTIMS.2018._T._T._T.OWN=90",
            "FIN.CONVICTED.2016._T._T._T._T=110",
            "FIN.CONVICTED.2017._T._T._T._T=0");
  }

  @Test
  void an_unreadable_file_leaves_the_figures_of_the_others_alone() throws IOException {
    Path good = SmallInput.write(folder.resolve("larger.csv"), 6, 60);
    Path bad = folder.resolve("bad.xlsx");
    byte[] whole = Files.readAllBytes(OutputTree.WORKBOOK_SAMPLE);
    Files.write(bad, java.util.Arrays.copyOf(whole, whole.length / 2));

    Path alone = SharedOutput.copiedTo(folder, good);
    PackedJar.Result beside =
        glotip.run("build", bad.toString(), good.toString(), "--output", "beside");

    assertThat(beside.exitCode()).isEqualTo(3);
    assertThat(beside.err()).contains("bad.xlsx");
    for (String file : List.of("figures.csv", "observations.csv", "lineage.csv")) {
      assertThat(OutputTree.text(folder.resolve("beside/internal/" + file)))
          .as(file)
          .isEqualTo(OutputTree.text(alone.resolve("internal/" + file)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "empty.csv, '', file-empty, 3",
    "letter.csv, 'Dear colleague,', file-unknown-kind, 3",
    "columns.csv, 'Iso3_code,Indicator,Dimension,Category,Sex,Age,Year', column-missing, 3"
  })
  void a_file_that_is_no_table_is_named(String name, String content, String rule, int exitCode) {
    Path file = OutputTree.write(folder.resolve(name), content);
    PackedJar.Result run = glotip.run("check", file.toString(), "--format", "csv");
    assertThat(run.exitCode()).isEqualTo(exitCode);
    List<Map<String, String>> findings =
        OutputTree.rows(OutputTree.write(folder.resolve("findings.csv"), run.out()));
    assertThat(findings)
        .anySatisfy(
            row -> {
              assertThat(row.get("rule")).isEqualTo(rule);
              assertThat(row.get("cell")).startsWith(name);
            });
  }

  private static String faulty() {
    return OutputTree.FAULTY_SAMPLE.toString();
  }
}

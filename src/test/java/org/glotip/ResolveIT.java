package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label means, asked from the command line. */
final class ResolveIT {
  @TempDir private Path folder;
  private PackedJar glotip;

  @BeforeEach
  void anEmptyFolder() {
    glotip = PackedJar.in(folder);
  }

  @Test
  void a_label_of_any_script_has_a_kind_and_a_code() {
    PackedJar.Result run =
        glotip
            .with("LC_ALL", "C.UTF-8")
            .run(
                "resolve",
                "Viet Nam",
                "nigérians",
                "Perú",
                "Украина",
                "نيجيريا",
                "中国",
                "Unknown",
                "Stateless",
                "Nationals",
                "--reporter",
                "ITA");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<Map<String, String>> rows = rows(run);
    assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("reporter", "ITA"));
    assertThat(rows)
        .extracting(row -> row.get("label") + " " + row.get("kind") + " " + row.get("code"))
        .containsExactly(
            "Viet Nam COUNTRY VNM",
            "nigérians COUNTRY NGA",
            "Perú COUNTRY PER",
            "Украина COUNTRY UKR",
            "نيجيريا COUNTRY NGA",
            "中国 COUNTRY CHN",
            "Unknown UNKNOWN ",
            "Stateless STATELESS ",
            "Nationals OWN ");
  }

  @Test
  void a_label_of_two_countries_is_not_guessed() {
    PackedJar.Result run = glotip.run("resolve", "Korea", "Arendelle", "Viet Nam");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(rows(run))
        .extracting(row -> row.get("kind"))
        .containsExactly("AMBIGUOUS", "UNRESOLVED", "COUNTRY");
    assertThat(rows(run).get(0).get("how")).contains("KOR").contains("PRK");
  }

  @Test
  void a_table_of_labels_keeps_its_order_and_its_texts() {
    Path labels =
        OutputTree.write(
            folder.resolve("labels.csv"),
            """
            label,reporter
            "Bolivia (Plurinational State of)",PER
            "Korea, Republic of",
            Peruvian,PER
            Peruvian,CHL
            """);
    PackedJar.Result run = glotip.run("resolve", "--csv", labels.toString());
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).startsWith("label,reporter,kind,code,how\n");
    assertThat(rows(run))
        .extracting(row -> row.get("label"))
        .containsExactly(
            "Bolivia (Plurinational State of)", "Korea, Republic of", "Peruvian", "Peruvian");
    assertThat(rows(run))
        .extracting(row -> row.get("code"))
        .startsWith("BOL", "KOR")
        .endsWith("PER");
  }

  @ParameterizedTest
  @CsvSource({"'resolve', 2", "'resolve --csv nowhere.csv', 3"})
  void no_labels_and_no_file_are_different_mistakes(String arguments, int exitCode) {
    PackedJar.Result run = glotip.run(arguments.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("glotip: ").doesNotContain("\tat ");
  }

  @Test
  void a_table_without_labels_is_wrong_usage() {
    Path table = OutputTree.write(folder.resolve("other.csv"), "name,reporter\nPeru,CHL\n");
    PackedJar.Result run = glotip.run("resolve", "--csv", table.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("label");
  }

  private List<Map<String, String>> rows(PackedJar.Result run) {
    return OutputTree.rows(OutputTree.write(folder.resolve("out.csv"), run.out()));
  }
}

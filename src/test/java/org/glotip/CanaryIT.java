package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two returns that differ in a hidden small count alone: nobody can tell their outputs apart. */
final class CanaryIT {
  private static final String HEADER =
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
          + "Unit of measurement,VALUE,Source";

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    for (int small : new int[] {1, 3}) {
      Path own = folder.resolve("of-" + small);
      OutputTree.write(own.resolve("returns.csv"), returns(small));
      PackedJar.Result run = PackedJar.in(own).run("build", "returns.csv", "--fail-on", "never");
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
  }

  @Test
  void every_public_file_is_the_same_whatever_the_hidden_count() {
    Map<String, String> one = OutputTree.contents(output(1).resolve("public"));
    assertThat(one).containsKeys("observations.csv", "figures.csv", "report.html", "report.xlsx");
    assertThat(OutputTree.contents(output(3).resolve("public"))).isEqualTo(one);
    assertThat(OutputTree.text(output(1).resolve("internal/observations.csv")))
        .isNotEqualTo(OutputTree.text(output(3).resolve("internal/observations.csv")));
  }

  @Test
  void a_public_folder_is_audited_as_it_is() {
    for (String path : new String[] {"output/public", "output"}) {
      PackedJar.Result audit = PackedJar.in(folder.resolve("of-1")).run("audit", path);
      assertThat(audit.exitCode()).as(audit.err()).isZero();
      assertThat(audit.out()).contains("cells         4, 3 hidden").contains("recoverable   0");
    }
  }

  @Test
  void anybody_computes_the_public_figures_from_the_public_counts() {
    PackedJar.Result run =
        PackedJar.in(folder)
            .run("build", "of-1/output/public/observations.csv", "--output", "again");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(OutputTree.text(folder.resolve("again/internal/figures.csv")))
        .isEqualTo(OutputTree.text(output(1).resolve("public/figures.csv")));
  }

  private static Path output(int small) {
    return folder.resolve("of-" + small).resolve("output");
  }

  /** Own citizens are few; all others are many, and so is their total. */
  private static String returns(int small) {
    return String.join(
            "\n",
            HEADER,
            row("Total", "Total", 100),
            row("by citizenship", "Italy", small),
            row("by citizenship", "Austria", 40),
            row("by citizenship", "Belgium", 60 - small))
        + "\n";
  }

  private static String row(String dimension, String category, int value) {
    return "ITA,Italy,,,Detected trafficking victims,"
        + String.join(",", dimension, category, "Total,Total,2020,Counts")
        + ","
        + value
        + ",synthetic sample";
  }
}

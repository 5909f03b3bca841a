package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slice of the figures of a build is those figures, to the digit. */
final class ExtractIT {
  @TempDir private static Path folder;
  private static PackedJar glotip;
  private static List<String> internal;

  @BeforeAll
  static void build() {
    glotip = PackedJar.in(folder);
    SharedOutput.copiedTo(folder, OutputTree.UTF8_SAMPLE);
    internal = OutputTree.text(folder.resolve("output/internal/figures.csv")).lines().toList();
  }

  @Test
  void aSliceIsTheRecordsOfTheBuild() {
    PackedJar.Result run =
        glotip.run(
            "extract",
            "--internal",
            "--area",
            "monde",
            "--indicator",
            "VICTIMS",
            "--years",
            "2014-2016",
            "--table",
            "totals",
            "--measure",
            "COUNT");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(internal.get(0));
    assertThat(lines).hasSize(4).allMatch(internal::contains);
    assertThat(lines.get(1)).startsWith("totals.001.2014.VICTIMS.COUNT,");
    assertThat(run.err()).contains("unprotected figures", "do not hand on");
  }

  @Test
  void theLeastBrokenDownFiguresAreTaken() {
    PackedJar.Result run =
        glotip.run(
            "extract",
            "--internal",
            "--countries-of",
            "Australia and New Zealand",
            "--by",
            "sex,age",
            "--years",
            "2016",
            "--format",
            "md");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("| Female | Adults").doesNotContain("Forced labour");
    assertThat(run.out()).contains("synthetic sample - not real data", "Source: glotip ");
  }

  @Test
  void aWorkbookAndJsonHoldTheSame() {
    PackedJar.Result run =
        glotip.run(
            "extract",
            "--internal",
            "--area",
            "001",
            "--table",
            "totals",
            "--format",
            "xlsx",
            "--file",
            "slice.xlsx");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("slice.xlsx")).isNotEmptyFile();
    PackedJar.Result json =
        glotip.run("extract", "--internal", "--area", "001", "--format", "json", "--years", "2016");
    assertThat(json.out()).startsWith("{").contains("\"synthetic\": true", "\"captions\": [");
  }

  @Test
  void anUnknownNameIsWrongUsageAndNearOnesAreNamed() {
    PackedJar.Result area = glotip.run("extract", "--internal", "--area", "Estern Africa");
    assertThat(area.exitCode()).isEqualTo(2);
    assertThat(area.err()).contains("Eastern Africa").doesNotContain("\tat ");
    assertThat(area.out()).isEmpty();
    PackedJar.Result years = glotip.run("extract", "--internal", "--years", "2021-2018");
    assertThat(years.exitCode()).isEqualTo(2);
    assertThat(years.err()).contains("ends before it begins");
  }

  /** An output of a version that published nothing. */
  @Test
  void whereNothingIsPublishedThatIsSaid() {
    Path copy = OutputTree.copy(folder.resolve("output"), folder.resolve("unpublished"));
    Path published = copy.resolve("public/figures.csv");
    if (published.toFile().exists()) {
      assertThat(published.toFile().delete()).isTrue();
    }
    PackedJar.Result run = glotip.run("extract", "--output", "unpublished");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Nothing is published", "--internal");
    PackedJar.Result nowhere = glotip.run("extract", "--output", "nowhere");
    assertThat(nowhere.exitCode()).isEqualTo(3);
    assertThat(nowhere.err()).contains("glotip build");
  }
}

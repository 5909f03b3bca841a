package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command diff as a process: exit codes and the formats. */
final class DiffIT {
  private static final String FIGURE = "totals.001.2016.VICTIMS.COUNT";

  @TempDir private static Path folder;
  private static PackedJar glotip;

  @BeforeAll
  static void build() {
    glotip = PackedJar.in(folder);
    SharedOutput.copiedTo(folder, OutputTree.UTF8_SAMPLE);
    Path changed = OutputTree.copy(folder.resolve("output"), folder.resolve("changed"));
    Path file = changed.resolve("internal/figures.csv");
    String row = "\n" + FIGURE + ",totals,001,2016,VICTIMS,,,,,,,COUNT,persons,";
    OutputTree.write(file, OutputTree.text(file).replace(row, row + "1"));
  }

  @Test
  void anOutputAgainstItselfMovesNothing() {
    PackedJar.Result run = glotip.run("diff", "output", "output");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("nothing: the same inputs").contains(", 0 moved,");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aMovementWithoutACauseIsExitOne() {
    PackedJar.Result run = glotip.run("diff", "output", "changed", "--format", "md");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("`" + FIGURE + "`", "no cause found");
    PackedJar.Result json = glotip.run("diff", "output", "changed", "--format", "json");
    assertThat(json.out()).contains("\"figure\": \"" + FIGURE + "\"", "\"cause\": \"none\"");
  }

  @Test
  void aPageNeedsNothingElse() {
    PackedJar.Result run =
        glotip.run("diff", "output", "changed", "--format", "html", "--file", "diff.html");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("written diff.html\n");
    assertThat(OutputTree.text(folder.resolve("diff.html")))
        .startsWith("<!DOCTYPE html>")
        .contains(FIGURE)
        .doesNotContain("http:", "https:", "src=");
  }

  @Test
  void aFolderWithoutFiguresIsSaid() {
    PackedJar.Result run = glotip.run("diff", "output", "nowhere");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere holds no figures", "glotip build");
    assertThat(glotip.run("diff", "output").exitCode()).isEqualTo(2);
  }
}

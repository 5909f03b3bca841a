package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output is replaced whole or not at all, and never what is not ours. */
final class OutputFolderIT {
  private static final String ONE = OutputTree.UTF8_SAMPLE.toString();
  private static final String OTHER = OutputTree.LATIN_SAMPLE.toString();

  @TempDir private Path folder;
  private PackedJar glotip;

  @BeforeEach
  void anEmptyFolder() {
    glotip = PackedJar.in(folder);
  }

  @Test
  void the_folder_of_a_stranger_is_left_alone() {
    Path thesis = OutputTree.write(folder.resolve("output/thesis.txt"), "ten years of work");
    PackedJar.Result run = glotip.run("build", ONE, OTHER);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("output");
    assertThat(OutputTree.contents(folder.resolve("output"))).containsOnlyKeys("thesis.txt");
    assertThat(thesis).hasContent("ten years of work");
  }

  @Test
  void a_file_in_the_way_is_left_alone() {
    Path file = OutputTree.write(folder.resolve("output"), "a file");
    assertThat(glotip.run("build", ONE, OTHER).exitCode()).isEqualTo(3);
    assertThat(file).hasContent("a file");
  }
}

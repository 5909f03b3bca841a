package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

  /** However far a run has come when it is killed, what stands there is one whole output. */
  @Test
  void a_killed_build_leaves_the_old_output_whole() throws IOException, InterruptedException {
    assertThat(glotip.run("build", ONE).exitCode()).isZero();
    Map<String, String> old = OutputTree.contents(folder.resolve("output"));
    assertThat(glotip.run("build", ONE, OTHER, "--output", "other").exitCode()).isZero();
    Map<String, String> next = OutputTree.contents(folder.resolve("other"));

    for (Moment moment : Moment.values()) {
      kill(moment);
      assertThat(OutputTree.contents(folder.resolve("output")))
          .as("killed " + moment)
          .isIn(old, next);
    }

    assertThat(glotip.run("build", ONE, OTHER).exitCode()).isZero();
    assertThat(OutputTree.contents(folder.resolve("output"))).isEqualTo(next);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("output", "other");
  }

  /** A sign on disk of how far a run has come; no clock. */
  private enum Moment {
    STARTED {
      @Override
      boolean hasCome(Path folder) {
        return true;
      }
    },
    WRITING {
      @Override
      boolean hasCome(Path folder) throws IOException {
        return anyUnfinished(folder, "internal");
      }
    },
    NEARLY_DONE {
      @Override
      boolean hasCome(Path folder) throws IOException {
        return anyUnfinished(folder, "public/report.xlsx");
      }
    };

    abstract boolean hasCome(Path folder) throws IOException;

    private static boolean anyUnfinished(Path folder, String file) throws IOException {
      try (var paths = Files.list(folder)) {
        return paths
            .filter(path -> path.getFileName().toString().startsWith(".output.new-"))
            .anyMatch(path -> Files.exists(path.resolve(file)));
      }
    }
  }

  private void kill(Moment moment) throws IOException, InterruptedException {
    Process process =
        glotip
            .builder("build", ONE, OTHER)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    while (process.isAlive() && !moment.hasCome(folder)) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
  }
}

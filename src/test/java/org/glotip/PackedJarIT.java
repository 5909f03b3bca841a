package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar starts, names itself, helps, and refuses what it does not know. */
final class PackedJarIT {
  @TempDir private Path folder;
  private PackedJar glotip;

  @BeforeEach
  void anEmptyFolder() {
    glotip = PackedJar.in(folder);
  }

  @Test
  void version_is_one_line_on_stdout() {
    PackedJar.Result run = glotip.run("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("glotip \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void help_is_on_stdout() {
    PackedJar.Result run = glotip.run("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: glotip");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void an_unknown_option_is_wrong_usage() {
    PackedJar.Result run = glotip.run("--no-such-option");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--no-such-option").contains("--help");
  }

  @Test
  void no_command_is_wrong_usage() {
    PackedJar.Result run = glotip.run();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Missing command");
  }
}

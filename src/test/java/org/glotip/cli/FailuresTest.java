package org.glotip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a user sees when a command fails. */
final class FailuresTest {
  private final StringWriter err = new StringWriter();

  @Command(name = "fail")
  record Fail(RuntimeException cause) implements Runnable {
    @Override
    public void run() {
      throw cause;
    }
  }

  @Test
  void a_defect_is_one_line() {
    assertThat(run(new IllegalStateException("two\n  lines"), "fail")).isEqualTo(ExitCode.BUG);
    assertThat(err)
        .hasToString("glotip: internal error: java.lang.IllegalStateException: two lines\n");
  }

  @Test
  void a_defect_shows_its_trace_on_request() {
    assertThat(run(new IllegalStateException("no"), "--debug", "fail")).isEqualTo(ExitCode.BUG);
    assertThat(err.toString()).contains("\tat " + FailuresTest.class.getName());
  }

  @Test
  void an_input_that_cannot_be_read_is_no_defect() {
    RuntimeException cause = new UncheckedIOException(new NoSuchFileException("a.csv"));
    assertThat(run(cause, "fail")).isEqualTo(ExitCode.UNREADABLE);
    assertThat(err).hasToString("glotip: no such file: a.csv\n");
  }

  private int run(RuntimeException cause, String... args) {
    CommandLine glotip = Main.commandLine().addSubcommand(new Fail(cause));
    glotip.setErr(new PrintWriter(err, true));
    return glotip.execute(args);
  }
}

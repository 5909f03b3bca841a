package org.glotip.cli;

import org.glotip.Checked;
import picocli.CommandLine.Option;

/** From which severity on findings make the exit code 1. */
final class FailOnOption {
  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      defaultValue = "ERROR",
      description = "Severity from which on findings make the exit code 1.")
  private FailOn failOn;

  int exitCode(Checked checked) {
    return failOn.exitCode(checked.findings(), checked.allReadable());
  }
}

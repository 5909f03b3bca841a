package org.glotip.cli;

import java.util.List;
import java.util.Locale;
import org.glotip.model.Finding;
import org.glotip.model.Severity;

/** From which severity on a finding makes the run end with {@link ExitCode#FINDINGS}. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** The exit code of a run with these findings. */
  int exitCode(List<Finding> findings, boolean allReadable) {
    if (!allReadable) {
      return ExitCode.UNREADABLE;
    }
    boolean failed = this != NEVER && findings.stream().anyMatch(this::covers);
    return failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean covers(Finding finding) {
    return finding.severity().isAtLeast(this == ERROR ? Severity.ERROR : Severity.WARNING);
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.glotip.cli;

/**
 * What the process tells its caller. Plain numbers, so that they can stand in picocli's
 * annotations.
 */
final class ExitCode {
  /** Done; no finding at or above {@code --fail-on}. */
  static final int DONE = 0;

  /**
   * Done; at least one finding at or above {@code --fail-on}, or, for {@code diff}, unexplained
   * movement.
   */
  static final int FINDINGS = 1;

  /** The command line is wrong; nothing was done. */
  static final int USAGE = 2;

  /** An input or a definition cannot be read. */
  static final int UNREADABLE = 3;

  /** A defect of this program. */
  static final int BUG = 4;

  private ExitCode() {}
}

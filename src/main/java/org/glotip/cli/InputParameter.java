package org.glotip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files that a command reads. */
final class InputParameter {
  @Parameters(
      paramLabel = "INPUT",
      description = "Returns and long tables, or folders of them; by default questionnaires/.")
  private List<Path> inputs = new ArrayList<>();

  /** As given; empty for the default. */
  List<Path> given() {
    return inputs;
  }
}

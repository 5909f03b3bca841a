package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glotip.Checked;
import org.glotip.Pipeline;
import org.glotip.reference.Reference;
import org.glotip.report.FindingsFormat;
import org.glotip.report.FindingsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and validates, and prints what was found; writes no file. */
@Command(name = "check", description = "Read and validate only; print the findings.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "INPUT",
      description = "Returns and long tables, or folders of them; by default questionnaires/.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|html|sarif|junit|github",
      defaultValue = "TEXT",
      description = "How to print the findings.")
  private FindingsFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      defaultValue = "ERROR",
      description = "Severity from which on findings make the exit code 1.")
  private FailOn failOn;

  @Override
  public Integer call() {
    Reference reference = common.reference();
    Checked checked = check(reference);
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        FindingsReport.render(
            checked.findings(), reference, common.language(), format, checked.synthetic()));
    out.flush();
    return failOn.exitCode(checked.findings(), checked.allReadable());
  }

  private Checked check(Reference reference) {
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress).check(common.request(inputs, reference));
    }
  }
}

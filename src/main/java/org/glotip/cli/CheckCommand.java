package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glotip.Checked;
import org.glotip.Pipeline;
import org.glotip.reference.Reference;
import org.glotip.report.FindingsFormat;
import org.glotip.report.FindingsReport;
import org.glotip.report.ProposedDecisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads and validates, and prints what was found; writes no file. */
@Command(name = "check", description = "Read and validate only; print the findings.")
final class CheckCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private InputParameter inputs;
  @Mixin private FailOnOption failOn;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|html|sarif|junit|github",
      defaultValue = "TEXT",
      description = "How to print the findings.")
  private FindingsFormat format;

  @Option(
      names = "--propose",
      arity = "0..1",
      fallbackValue = STANDARD_OUTPUT,
      paramLabel = "FILE",
      description =
          "Write lines for data/decisions that a person may accept, to a new file, or instead of the"
              + " findings. Nothing is applied.")
  private @Nullable String proposals;

  @Override
  public Integer call() {
    if (proposals != null && Files.exists(Path.of(proposals))) {
      throw new ParameterException(
          spec.commandLine(), "--propose: " + proposals + " is there already; name a new file");
    }
    Reference reference = common.reference();
    Checked checked = check(reference);
    if (!common.quiet() && !checked.clean().statements().isEmpty()) {
      spec.commandLine().getErr().println(CommonOptions.returns(checked));
    }
    print(checked, reference);
    return failOn.exitCode(checked);
  }

  private void print(Checked checked, Reference reference) {
    PrintWriter out = spec.commandLine().getOut();
    if (proposals != null) {
      ProposedDecisions proposed =
          new ProposedDecisions(reference, checked.clean().observations(), checked.edition());
      if (proposals.equals(STANDARD_OUTPUT)) {
        out.print(proposed.text(checked.findings()));
        out.flush();
        return;
      }
      proposed.write(Path.of(proposals), checked.findings());
    }
    out.print(
        FindingsReport.render(
            checked.findings(), reference, common.language(), format, checked.synthetic()));
    out.flush();
  }

  private Checked check(Reference reference) {
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress).check(common.request(inputs.given(), reference));
    }
  }
}

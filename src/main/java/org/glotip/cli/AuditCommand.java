package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glotip.Audited;
import org.glotip.Pipeline;
import org.glotip.disclosure.AuditReport;
import org.glotip.disclosure.AuditResult;
import org.glotip.model.Finding;
import org.glotip.reference.Reference;
import org.glotip.report.FindingsFormat;
import org.glotip.report.FindingsReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how many hidden counts of a published file can be worked out. */
@Command(
    name = "audit",
    description = {
      "Attack a published file: how many hidden counts can be worked out, by relation.",
      "Exit 1 if any can, or if it is not proven that none can."
    })
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "FILE",
      description = "Published table in the long layout, or a public folder of a build.")
  private Path file;

  @Option(
      names = "--with",
      paramLabel = "EARLIER",
      description = "What was published before; its numbers are known too.")
  private @Nullable Path earlier;

  @Option(
      names = "--reveal",
      paramLabel = "FILE",
      description = "New file for the cells found and their numbers; only you can read it.")
  private @Nullable Path reveal;

  @Override
  public Integer call() {
    if (reveal != null && Files.exists(reveal)) {
      throw new ParameterException(
          spec.commandLine(), "--reveal: " + reveal + " is there already; it must be a new file");
    }
    Reference reference = common.reference();
    Audited audited = audited(reference);
    Optional<AuditResult> result = audited.result();
    result.ifPresentOrElse(this::print, () -> complain(audited.findings(), reference));
    return result.map(AuditCommand::exitCode).orElse(ExitCode.UNREADABLE);
  }

  private Audited audited(Reference reference) {
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress)
          .audit(List.of(file), earlier == null ? List.of() : List.of(earlier));
    }
  }

  private void print(AuditResult result) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(AuditReport.text(result));
    out.flush();
    if (reveal != null) {
      RevealFile.write(reveal, result.recovered());
    }
  }

  private void complain(List<Finding> findings, Reference reference) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(
        FindingsReport.render(findings, reference, common.language(), FindingsFormat.TEXT, false));
    err.flush();
  }

  private static int exitCode(AuditResult result) {
    return result.isSafe() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}

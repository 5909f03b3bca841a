package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.glotip.Built;
import org.glotip.Checked;
import org.glotip.Pipeline;
import org.glotip.Request;
import org.glotip.intake.ReadFile;
import org.glotip.model.Finding;
import org.glotip.model.Protection;
import org.glotip.model.Severity;
import org.glotip.normalise.RowCounts;
import org.glotip.reference.Reference;
import org.glotip.report.FindingsFormat;
import org.glotip.report.FindingsReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "build",
    description = "Read returns, check them, compute every figure, write the output folder.")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private InputParameter inputs;
  @Mixin private FailOnOption failOn;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder to write; replaced whole.")
  private Path output;

  @Option(
      names = "--with",
      paramLabel = "EARLIER",
      description = "The public file of the last release; what it says is known and stays known.")
  private @Nullable Path earlier;

  @Override
  public Integer call() {
    Reference reference = common.reference();
    Built built = build(reference);
    Checked checked = built.checked();
    printErrors(checked, reference);
    if (!common.quiet()) {
      printSummary(built);
    }
    return failOn.exitCode(checked);
  }

  private Request request(Reference reference) {
    Request request = common.request(inputs.given(), reference);
    return earlier == null ? request : request.after(List.of(earlier));
  }

  private Built build(Reference reference) {
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress).build(request(reference), output);
    }
  }

  /** The first error of each rule, and how many more there are of it. */
  private void printErrors(Checked checked, Reference reference) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : checked.findings()) {
      if (finding.severity() == Severity.ERROR) {
        byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
      }
    }
    PrintWriter err = spec.commandLine().getErr();
    byRule.values().forEach(findings -> err.println(line(findings, reference)));
    if (!byRule.isEmpty()) {
      err.println("all findings: " + output.resolve("internal").resolve("findings.html"));
    }
    err.flush();
  }

  private String line(List<Finding> findings, Reference reference) {
    String text =
        FindingsReport.render(
            findings.subList(0, 1), reference, common.language(), FindingsFormat.TEXT, false);
    String first = text.lines().findFirst().orElse("");
    int more = findings.size() - 1;
    return more == 0 ? first : first + String.format(Locale.ROOT, " and %,d more", more);
  }

  private void printSummary(Built built) {
    Checked checked = built.checked();
    RowCounts rows = checked.clean().rows();
    int lost = checked.files().stream().mapToInt(ReadFile::rowsRejected).sum();
    PrintWriter out = spec.commandLine().getOut();
    if (checked.synthetic()) {
      out.println("synthetic sample - not real data");
    }
    long unread = checked.files().stream().filter(file -> !file.readable()).count();
    out.printf(
        Locale.ROOT,
        "files     %,d read, %,d not readable%n",
        checked.files().size() - unread,
        unread);
    if (!checked.clean().statements().isEmpty()) {
      out.println(CommonOptions.returns(checked));
    }
    out.printf(
        Locale.ROOT,
        "rows      %,d read = %,d used + %,d merged + %,d rejected%n",
        rows.read() + lost,
        rows.used(),
        rows.merged(),
        rows.rejected() + lost);
    out.printf(
        Locale.ROOT,
        "findings  %,d errors, %,d warnings, %,d notes%n",
        count(checked, Severity.ERROR),
        count(checked, Severity.WARNING),
        count(checked, Severity.NOTE));
    out.printf(
        Locale.ROOT,
        "figures   %,d in %,d tables, edition %d%n",
        built.figures().size(),
        built.figures().stream().map(figure -> figure.key().table()).distinct().count(),
        checked.edition());
    out.printf(
        Locale.ROOT,
        "hidden    %,d small, %,d of them without their interval; %,d more to protect them;"
            + " %,d rows left out%n",
        built.counts().count(Protection.PRIMARY) + built.counts().count(Protection.WIDENED),
        built.counts().count(Protection.WIDENED),
        built.counts().count(Protection.SECONDARY),
        built.counts().count(Protection.OMITTED));
    out.println("written   " + output);
    out.flush();
  }

  private static long count(Checked checked, Severity severity) {
    return checked.findings().stream().filter(f -> f.severity() == severity).count();
  }
}

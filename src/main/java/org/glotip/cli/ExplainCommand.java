package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glotip.report.Explanation;
import org.glotip.report.UnknownFigureException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where a figure came from: every source cell, and each step from it to the number. */
@Command(
    name = "explain",
    description = "Show every source cell of a figure and each step from it to the number.")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FIGURE",
      description = "Id of a figure, such as totals.001.2018.VICTIMS.COUNT.")
  private String figure;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder that a build wrote.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print the explanation.")
  private String format;

  @Override
  public Integer call() {
    if (!format.toLowerCase(Locale.ROOT).matches("text|json")) {
      throw new ParameterException(spec.commandLine(), "--format is text or json");
    }
    if (!Files.isRegularFile(output.resolve("internal").resolve("figures.csv"))) {
      spec.commandLine()
          .getErr()
          .println("glotip: " + output + " holds no figures; run 'glotip build' first");
      return ExitCode.UNREADABLE;
    }
    try {
      Explanation explanation = Explanation.of(output, figure);
      PrintWriter out = spec.commandLine().getOut();
      out.print(format.equalsIgnoreCase("json") ? explanation.json() : explanation.text());
      out.flush();
      return ExitCode.DONE;
    } catch (UnknownFigureException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
    }
  }
}

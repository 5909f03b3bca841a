package org.glotip.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glotip.reference.Labels;
import org.glotip.report.OutputDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which figures moved between two outputs, how much, and because of what. */
@Command(
    name = "diff",
    description = {
      "Say which figures moved between two outputs, how much, and because of which return, decision,"
          + " rule, code list, option or version.",
      "Exit 1 if a figure moved and nothing that differs between the runs explains it. Two public"
          + " folders by themselves do not say what they were made from, so whatever moved between"
          + " them has no cause; name the whole output folders."
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DefinitionOptions definitions;
  @Mixin private ResultOption result;

  @Parameters(paramLabel = "OLD", description = "Folder that a build wrote.")
  private Path before;

  @Parameters(paramLabel = "NEW", description = "Folder that a later build wrote.")
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "text|md|json|html",
      defaultValue = "TEXT",
      description = "How to print it; md is short enough for a comment on a change.")
  private DiffFormat format;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "Figures to list, the most important first; json lists all.")
  private int most;

  @Override
  public Integer call() {
    if (most < 0) {
      throw new ParameterException(spec.commandLine(), "--most is 0 or more");
    }
    Labels labels = definitions.labels();
    OutputDiff diff = OutputDiff.of(before, after);
    result.print(out -> print(diff, labels, out));
    return diff.unexplained() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void print(OutputDiff diff, Labels labels, Writer out) throws IOException {
    String language = definitions.language();
    switch (format) {
      case TEXT -> out.append(diff.text(labels, language, most));
      case MD -> out.append(diff.markdown(labels, language, most));
      case HTML -> out.append(diff.html(labels, language, most));
      case JSON -> diff.json(out);
    }
  }
}

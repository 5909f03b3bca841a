package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glotip.reference.Labels;
import org.glotip.report.Explanation;
import org.glotip.report.UnknownFigureException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Mixin private DefinitionOptions definitions;
  @Mixin private ResultOption result;

  @Parameters(
      paramLabel = "FIGURE",
      arity = "0..1",
      description = "Id of a figure, such as totals.001.2018.VICTIMS.COUNT.")
  private @Nullable String figure;

  @Option(
      names = "--all",
      description = "Compute every figure again from its cells, and name those that differ.")
  private boolean all;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder that a build wrote.")
  private Path output;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "TEXT",
      description = "How to print the explanation.")
  private ExplainFormat format;

  @Option(names = "--open", description = "Show it as a page in the browser.")
  private boolean open;

  @Override
  public Integer call() {
    if (all == (figure != null)) {
      throw new ParameterException(spec.commandLine(), "give the id of one figure, or --all");
    }
    if (!Files.isRegularFile(output.resolve("internal").resolve("figures.csv"))) {
      spec.commandLine()
          .getErr()
          .println("glotip: " + output + " holds no figures; run 'glotip build' first");
      return ExitCode.UNREADABLE;
    }
    return figure == null ? computeAgain() : explain(figure);
  }

  private int explain(String id) {
    String text = rendered(explanation(id), definitions.labels());
    if (open) {
      show(result.file().orElseGet(ResultFile::forPage), text);
    } else {
      result.print(out -> out.append(text));
    }
    return ExitCode.DONE;
  }

  private Explanation explanation(String id) {
    try {
      return Explanation.of(output, id);
    } catch (UnknownFigureException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
    }
  }

  private String rendered(Explanation explanation, Labels labels) {
    if (open || format == ExplainFormat.HTML) {
      return explanation.html(labels, definitions.language());
    }
    return format == ExplainFormat.JSON
        ? explanation.json(labels)
        : explanation.text(labels, definitions.language());
  }

  private void show(Path target, String text) {
    ResultFile.write(target, text);
    boolean shown = ResultFile.open(target, System.getenv());
    PrintWriter err = spec.commandLine().getErr();
    err.println((shown ? "written " : "no desktop to open it on; it is in ") + target);
    err.flush();
  }

  /** A figure that does not come out is a defect of this program, and the exit code says so. */
  private int computeAgain() {
    List<String> different = new ArrayList<>();
    int[] counts = new int[2];
    Explanation.all(
        output,
        explanation -> {
          counts[0]++;
          counts[1] += explanation.comesOut().isPresent() ? 1 : 0;
          if (!explanation.comesOut().orElse(true)) {
            different.add(explanation.id());
          }
        });
    PrintWriter out = spec.commandLine().getOut();
    different.forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%,d figures: %,d come out again from their cells, %,d differ, %,d are no such formula%n",
        counts[0],
        counts[1] - different.size(),
        different.size(),
        counts[0] - counts[1]);
    out.flush();
    return different.isEmpty() ? ExitCode.DONE : ExitCode.BUG;
  }
}

package org.glotip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.glotip.FeedbackGiven;
import org.glotip.Pipeline;
import org.glotip.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What goes back to the countries. */
@Command(
    name = "feedback",
    description =
        "Write a marked copy of each country's latest return, and a letter in its language.")
final class FeedbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private InputParameter inputs;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output/internal/feedback",
      description = "Folder to write; replaced whole.")
  private Path output;

  @Override
  public Integer call() {
    Reference reference = common.reference();
    String language = common.languageGiven(reference);
    FeedbackGiven given = write(reference, language);
    print(given);
    return given.checked().allReadable() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private FeedbackGiven write(Reference reference, String language) {
    try (ProgressDisplay progress = ProgressDisplay.of(common.quiet())) {
      return new Pipeline(reference, progress)
          .feedback(common.request(inputs.given(), reference), language, output);
    }
  }

  private void print(FeedbackGiven given) {
    PrintWriter err = spec.commandLine().getErr();
    given.withoutCopy().forEach(file -> err.println(file + ": a letter, but no marked copy"));
    given
        .leftOut()
        .forEach(file -> err.println(file + ": no feedback; it is no return that was understood"));
    err.flush();
    if (!common.quiet()) {
      PrintWriter out = spec.commandLine().getOut();
      given.letters().forEach(out::println);
      out.println("written   " + output);
      out.flush();
    }
  }
}

package org.glotip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.glotip.report.ReferencePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pages made from the definitions. */
@Command(
    name = "docs",
    description =
        "Write the reference pages (questionnaires, rules, tables, code lists) and the manual"
            + " pages.")
final class DocsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "docs/reference",
      description = "Folder to write into.")
  private Path output;

  @Option(
      names = "--manual",
      paramLabel = "DIR",
      defaultValue = "docs/man",
      description = "Folder to write the manual pages into.")
  private Path manual;

  @Override
  public Integer call() {
    List<Path> pages = new ArrayList<>(ReferencePages.write(output, common.reference()));
    pages.addAll(ManualPage.writeAll(manual));
    for (Path page : pages) {
      if (!common.quiet()) {
        spec.commandLine().getOut().println(page);
      }
    }
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}

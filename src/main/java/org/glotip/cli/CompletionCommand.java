package org.glotip.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The words that a shell offers while a command is typed. */
@Command(
    name = "completion",
    description = {
      "Print a script with which bash and zsh complete commands, options and their values:",
      "source <(glotip completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(script());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  /** The script, which needs no program to run. */
  static String script() {
    CommandLine glotip = Main.commandLine();
    return AutoComplete.bash(glotip.getCommandName(), glotip).replace("\r\n", "\n");
  }
}

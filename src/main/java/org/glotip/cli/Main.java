package org.glotip.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code glotip}: its subcommands, and the edge to the process. */
@Command(
    name = "glotip",
    description = "National returns on trafficking in persons in, protected statistics out.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      FeedbackCommand.class,
      TemplateCommand.class,
      DocsCommand.class,
      AuditCommand.class,
      ResolveCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      ExtractCommand.class,
      CompletionCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  private boolean debug;

  private Main() {}

  public static void main(String[] args) {
    forgetTheMachine();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    System.exit(run(args, new PrintWriter(out, true, UTF_8), new PrintWriter(err, true, UTF_8)));
  }

  /** The whole program without the process: tests call it with writers of their own. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine glotip = commandLine().setOut(out).setErr(err);
    int code = execute(glotip, args);
    out.flush();
    err.flush();
    return code;
  }

  /** Even when memory or the stack runs out, the caller gets the exit code of a defect. */
  private static int execute(CommandLine glotip, String[] args) {
    try {
      return glotip.execute(args);
    } catch (Error e) {
      return Failures.report(e, glotip);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  /** Whether {@code --debug} was given, before or after the subcommand. */
  static boolean debug(CommandLine command) {
    Object top = command.getCommandSpec().root().userObject();
    return top instanceof Main main && main.debug;
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The same bytes everywhere: libraries fall back on the language and the zone of the process. */
  private static void forgetTheMachine() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
  }
}

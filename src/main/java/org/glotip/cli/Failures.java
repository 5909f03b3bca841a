package org.glotip.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.glotip.intake.MissingInputException;
import org.glotip.reference.DefinitionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * An exit code and a plain line on stderr for whatever goes wrong; a stack trace on request only.
 */
final class Failures {
  private Failures() {}

  /** Wrong usage: what is wrong and where to read on, never the whole help. */
  static int usage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("glotip: " + oneLine(wrong));
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** What a command throws. */
  static int execution(Exception cause, CommandLine command, @Nullable ParseResult parsed) {
    return report(cause, command);
  }

  /** Says what went wrong, and answers with the exit code. */
  static int report(Throwable cause, CommandLine command) {
    PrintWriter err = command.getErr();
    int code = codeOf(cause);
    if (code == ExitCode.BUG) {
      err.println("glotip: internal error: " + cause.getClass().getName() + ": " + oneLine(cause));
    } else {
      messageOf(cause).lines().forEach(line -> err.println("glotip: " + line));
    }
    if (Main.debug(command)) {
      cause.printStackTrace(err);
    }
    return code;
  }

  private static int codeOf(Throwable cause) {
    return cause instanceof DefinitionException
            || cause instanceof MissingInputException
            || cause instanceof IOException
            || cause instanceof UncheckedIOException
        ? ExitCode.UNREADABLE
        : ExitCode.BUG;
  }

  /** The message for a reader who knows files, not exceptions. */
  private static String messageOf(Throwable cause) {
    Throwable wrapped = cause instanceof UncheckedIOException ? cause.getCause() : null;
    if (wrapped != null && saysNothingMore(cause, wrapped)) {
      return messageOf(wrapped);
    }
    if (cause instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (cause instanceof AccessDeniedException denied) {
      return "access denied: " + denied.getFile();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getName());
  }

  /** Whether its message is just that of its cause. */
  private static boolean saysNothingMore(Throwable wrapper, Throwable wrapped) {
    return wrapper.getMessage() == null || wrapped.toString().equals(wrapper.getMessage());
  }

  private static String oneLine(Throwable cause) {
    return Objects.requireNonNullElse(cause.getMessage(), "no message")
        .replaceAll("\\s*\\R\\s*", " ");
  }
}

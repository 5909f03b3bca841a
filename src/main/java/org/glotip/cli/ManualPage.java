package org.glotip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A manual page of a command in the language of {@code man}, made from the same annotations as
 * {@code --help}.
 */
final class ManualPage {
  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(CommandSpec command) {
    this.command = command;
  }

  /**
   * Writes {@code glotip.1} and {@code glotip-COMMAND.1} for every command.
   *
   * @return the files written
   */
  static List<Path> writeAll(Path folder) {
    List<Path> written = new ArrayList<>();
    CommandLine glotip = Main.commandLine();
    List<CommandSpec> all = new ArrayList<>(List.of(glotip.getCommandSpec()));
    glotip.getSubcommands().values().forEach(each -> all.add(each.getCommandSpec()));
    try {
      Files.createDirectories(folder);
      for (CommandSpec command : all) {
        Path file = folder.resolve(name(command) + ".1");
        Files.writeString(file, of(command), StandardCharsets.UTF_8);
        written.add(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(
          new IOException("cannot write the manual pages to " + folder, failure));
    }
    return written;
  }

  private static String of(CommandSpec command) {
    return new ManualPage(command).text();
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String text() {
    String title = name(command).toUpperCase(Locale.ROOT);
    line(".TH \"" + escape(title) + "\" \"1\" \"\" \"glotip\" \"glotip manual\"");
    section("NAME");
    String[] description = command.usageMessage().description();
    line(escape(name(command)) + " \\- " + escape(plain(description[0])));
    section("SYNOPSIS");
    line("\\fB" + escape(command.qualifiedName()) + "\\fP " + escape(synopsis()));
    section("DESCRIPTION");
    for (String paragraph : description) {
      line(".PP");
      line(escape(plain(paragraph)));
    }
    arguments();
    commands();
    exitCodes();
    seeAlso();
    return page.toString();
  }

  private String synopsis() {
    String positional =
        String.join(" ", command.positionalParameters().stream().map(ArgSpec::paramLabel).toList());
    String sub = command.subcommands().isEmpty() ? positional : "COMMAND";
    return sub.isEmpty() ? "[OPTIONS]" : "[OPTIONS] " + sub;
  }

  private void arguments() {
    section("OPTIONS");
    for (PositionalParamSpec each : command.positionalParameters()) {
      argument("\\fI" + escape(each.paramLabel()) + "\\fP", each);
    }
    for (OptionSpec each : command.options()) {
      String names = "\\fB" + escape(String.join(", ", each.names())) + "\\fP";
      boolean flag = each.arity().max() == 0;
      argument(flag ? names : names + " \\fI" + escape(each.paramLabel()) + "\\fP", each);
    }
  }

  private void argument(String names, ArgSpec argument) {
    line(".TP");
    line(names);
    line(escape(plain(String.join(" ", argument.description()))));
    if (argument.defaultValue() != null && !argument.defaultValue().isEmpty()) {
      line("Default: " + escape(argument.defaultValue().toLowerCase(Locale.ROOT)) + ".");
    }
  }

  private void commands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    section("COMMANDS");
    command
        .subcommands()
        .forEach(
            (name, each) -> {
              line(".TP");
              line("\\fB" + escape(name) + "\\fP");
              line(escape(plain(each.getCommandSpec().usageMessage().description()[0])));
            });
  }

  private void exitCodes() {
    section("EXIT STATUS");
    line("0 done; 1 done, with findings; 2 wrong usage; 3 an input or definition cannot be read;");
    line("4 a defect of the program.");
  }

  private void seeAlso() {
    section("SEE ALSO");
    CommandSpec top = command.root();
    List<String> others = new ArrayList<>();
    others.add(name(top));
    top.subcommands().keySet().forEach(each -> others.add(name(top) + "-" + each));
    others.remove(name(command));
    line(escape(String.join("(1), ", others)) + "(1)");
  }

  private void section(String title) {
    line(".SH " + title);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String plain(String text) {
    return Ansi.OFF.string(String.format(Locale.ROOT, text));
  }

  /** A hyphen that can be typed, no escape, and no line that would be a request. */
  private static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}

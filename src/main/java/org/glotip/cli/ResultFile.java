package org.glotip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A result that is written to a file and not to stdout. */
final class ResultFile {
  private ResultFile() {}

  /**
   * Writes a file, over what was there.
   *
   * @throws UncheckedIOException that names the file
   */
  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(
          new IOException("cannot write " + file + "; name another file", failure));
    }
  }

  /** A new file for a page to look at; only you can read it. */
  static Path forPage() {
    try {
      return Files.createTempFile("glotip-", ".html");
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write a temporary file; name one by --file", failure);
    }
  }

  /** Asks the desktop to show a file; false where there is no desktop. */
  static boolean open(Path file, Map<String, String> environment) {
    List<String> opener = opener(environment);
    if (opener.isEmpty()) {
      return false;
    }
    List<String> command = new ArrayList<>(opener);
    command.add(file.toAbsolutePath().toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  private static List<String> opener(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("cmd", "/c", "start", "");
    }
    if (system.startsWith("mac")) {
      return List.of("open");
    }
    boolean desktop =
        !environment.getOrDefault("DISPLAY", "").isEmpty()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    return desktop ? List.of("xdg-open") : List.of();
  }
}

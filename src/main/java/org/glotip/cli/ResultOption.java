package org.glotip.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the result of a command goes: to stdout, or to a file. */
final class ResultOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Write it to this file and not to stdout.")
  private @Nullable Path file;

  /** A result as text. */
  interface Text {
    void to(Writer out) throws IOException;
  }

  /** A result as bytes. */
  interface Bytes {
    void to(OutputStream out) throws IOException;
  }

  /** The file that was named. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Writes a text; a file is in UTF-8.
   *
   * @throws UncheckedIOException that names the file
   */
  void print(Text result) {
    if (file != null) {
      write(out -> utf8(result, out));
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      result.to(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    out.flush();
  }

  /**
   * Writes bytes; to stdout when all of them are there.
   *
   * @throws UncheckedIOException that names the file
   */
  void write(Bytes result) {
    try {
      if (file == null) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        result.to(bytes);
        System.out.write(bytes.toByteArray());
        System.out.flush();
        return;
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        result.to(out);
      }
    } catch (IOException failure) {
      String where = file == null ? "to stdout" : file + "; name another file";
      throw new UncheckedIOException(new IOException("cannot write " + where, failure));
    }
    spec.commandLine().getErr().println("written " + file);
    spec.commandLine().getErr().flush();
  }

  private static void utf8(Text result, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    result.to(writer);
    writer.flush();
  }
}

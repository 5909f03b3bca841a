package org.glotip.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files in UTF-8. Half a surrogate pair from a damaged input becomes a question mark. */
final class TextFile {
  private static final int BUFFER = 1 << 16;

  private TextFile() {}

  /** Opens a file for writing. */
  static Writer writer(Path path) throws IOException {
    // Not Files.newBufferedWriter: it throws at half a surrogate pair.
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8), BUFFER);
  }

  /** Writes a whole file. */
  static void write(Path path, String text) throws IOException {
    try (Writer writer = writer(path)) {
      writer.write(text);
    }
  }
}

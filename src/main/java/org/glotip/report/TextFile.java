package org.glotip.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files in UTF-8. Half a surrogate pair from a damaged input becomes a question mark. */
final class TextFile {
  private TextFile() {}

  /** Opens a file for writing. */
  static Writer writer(Path path) throws IOException {
    return new Utf8Writer(Files.newOutputStream(path));
  }

  /** Writes a whole file. */
  static void write(Path path, String text) throws IOException {
    try (Writer writer = writer(path)) {
      writer.write(text);
    }
  }
}

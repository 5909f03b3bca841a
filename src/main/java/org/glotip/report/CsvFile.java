package org.glotip.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file being written: UTF-8, LF unless asked, and quotes where RFC 4180 needs them and
 * nowhere else.
 *
 * <p>Not by Commons CSV, whose printer takes most of the time of a million short records.
 */
final class CsvFile implements Closeable {
  /** Between lines, and after the last. */
  static final String END = "\n";

  /** The same as RFC 4180 has it. */
  static final String STRICT_END = "\r\n";

  private final Appendable out;
  private final String lineEnd;

  private CsvFile(Appendable out, String lineEnd) {
    this.out = out;
    this.lineEnd = lineEnd;
  }

  /** Begins a file with its header. */
  static CsvFile create(Path path, List<String> header) throws IOException {
    return on(TextFile.writer(path), header);
  }

  /** The same with the line ends of RFC 4180, CR and LF, for a format that is bound to it. */
  static CsvFile createStrict(Path path, List<String> header) throws IOException {
    CsvFile file = new CsvFile(TextFile.writer(path), STRICT_END);
    file.row(header);
    return file;
  }

  /** Begins a table with its header; closing it closes what it is written to. */
  static CsvFile on(Appendable out, List<String> header) throws IOException {
    CsvFile file = new CsvFile(out, END);
    file.row(header);
    return file;
  }

  /** Writes one record. Text from outside must be {@link SpreadsheetText#safe}. */
  void row(List<String> fields) throws IOException {
    row(fields.toArray(String[]::new));
  }

  /** Writes one record. Text from outside must be {@link SpreadsheetText#safe}. */
  void row(String... fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(field(fields[i]));
    }
    out.append(lineEnd);
  }

  /** Writes one record that is made of fields already. */
  void line(String... parts) throws IOException {
    for (String part : parts) {
      out.append(part);
    }
    out.append(lineEnd);
  }

  /** A text as one field, in quotes where it needs them. */
  static String field(String text) {
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public void close() throws IOException {
    if (out instanceof Closeable closeable) {
      closeable.close();
    }
  }

  /** Four searches: each is one loop over the letters, where asking for them one by one is slow. */
  private static boolean needsQuotes(String field) {
    return field.indexOf(',') >= 0
        || field.indexOf('"') >= 0
        || field.indexOf('\n') >= 0
        || field.indexOf('\r') >= 0;
  }
}

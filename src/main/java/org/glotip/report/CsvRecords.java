package org.glotip.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one of our own CSV files as raw bytes, so that only those that are wanted
 * need become text or be taken apart. That makes a pass over a long file many times faster.
 */
final class CsvRecords implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final InputStream stream;
  private byte[] buffer = new byte[BUFFER];

  /** The record is {@code buffer[start..stop)}; what is read of the file ends at {@code end}. */
  private int start;

  private int stop;
  private int next;
  private int end;

  private CsvRecords(Path file, InputStream stream) {
    this.file = file;
    this.stream = stream;
  }

  /** Opens a file before its header. */
  static CsvRecords open(Path path) throws IOException {
    return new CsvRecords(path, Files.newInputStream(path));
  }

  /**
   * Goes to the next record; false at the end of the file.
   *
   * @throws IOException if the file cannot be read, or its last line does not end
   */
  boolean advance() throws IOException {
    start = next;
    boolean quoted = false;
    for (int length = 0; start + length < end || fill(); length++) {
      byte letter = buffer[start + length];
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == '\n' && !quoted) {
        stop = start + length;
        next = stop + 1;
        return true;
      }
    }
    if (start < end) {
      throw new IOException(file + " is cut off: its last line does not end");
    }
    return false;
  }

  /** The record as it stands in the file, without its line end. */
  String text() {
    return new String(buffer, start, stop - start, StandardCharsets.UTF_8);
  }

  /** The next record as text; null at the end. */
  @Nullable String next() throws IOException {
    return advance() ? text() : null;
  }

  /** The first field of the record, if it needs no quotes. */
  String first() {
    int comma = start;
    while (comma < stop && buffer[comma] != ',') {
      comma++;
    }
    return new String(buffer, start, comma - start, StandardCharsets.UTF_8);
  }

  /** Whether the record has the same bytes as that of another file. */
  boolean isSame(CsvRecords other) {
    return Arrays.equals(buffer, start, stop, other.buffer, other.start, other.stop);
  }

  /** The first field of a record, if it needs no quotes, as ids seldom do. */
  static String first(String record) {
    int comma = record.indexOf(',');
    return comma < 0 ? record : record.substring(0, comma);
  }

  /** The fields of a record. */
  static List<String> fields(String record) {
    List<String> fields = new ArrayList<>();
    int place = 0;
    while (place <= record.length()) {
      boolean quoted = place < record.length() && record.charAt(place) == '"';
      int comma = quoted ? afterQuotes(record, place) : record.indexOf(',', place);
      int to = comma < 0 ? record.length() : comma;
      fields.add(quoted ? unquoted(record, place, to) : record.substring(place, to));
      place = to + 1;
    }
    return fields;
  }

  /** 0-based places of the columns that a header names; none where there is no header. */
  static Map<String, Integer> columns(@Nullable String header) {
    Map<String, Integer> columns = new HashMap<>();
    for (String column : header == null ? List.<String>of() : fields(header)) {
      columns.putIfAbsent(column, columns.size());
    }
    return columns;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** The comma after a field in quotes; -1 if it is the last. */
  private static int afterQuotes(String record, int from) {
    int place = from + 1;
    while (place < record.length()) {
      int quote = record.indexOf('"', place);
      if (quote < 0) {
        return -1;
      }
      if (quote + 1 >= record.length() || record.charAt(quote + 1) != '"') {
        return record.indexOf(',', quote);
      }
      place = quote + 2;
    }
    return -1;
  }

  private static String unquoted(String record, int from, int to) {
    int last = to > from + 1 && record.charAt(to - 1) == '"' ? to - 1 : to;
    return record.substring(from + 1, last).replace("\"\"", "\"");
  }

  /** Reads on behind the record, which moves to the front; false at the end of the file. */
  private boolean fill() throws IOException {
    int kept = end - start;
    if (kept == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * kept);
    }
    System.arraycopy(buffer, start, buffer, 0, kept);
    int read = stream.read(buffer, kept, buffer.length - kept);
    start = 0;
    next = 0;
    end = kept + Math.max(0, read);
    return read > 0;
  }
}

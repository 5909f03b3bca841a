package org.glotip.report;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one of our own CSV files as raw text, so that only those that are wanted
 * need be taken apart. That makes a pass over a long file several times faster.
 */
final class CsvRecords implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder record = new StringBuilder();
  private int next;
  private int end;

  private CsvRecords(Reader reader) {
    this.reader = reader;
  }

  /** Opens a file before its header. */
  static CsvRecords open(Path path) throws IOException {
    BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
    return new CsvRecords(reader);
  }

  /** The next record as it stands in the file, without its line end; null at the end. */
  @Nullable String next() throws IOException {
    record.setLength(0);
    boolean quoted = false;
    boolean any = false;
    while (next < end || fill()) {
      any = true;
      int start = next;
      for (; next < end; next++) {
        char letter = buffer[next];
        if (letter == '"') {
          quoted = !quoted;
        } else if (letter == '\n' && !quoted) {
          record.append(buffer, start, next - start);
          next++;
          return record.toString();
        }
      }
      record.append(buffer, start, end - start);
    }
    return any ? record.toString() : null;
  }

  /** The first field of a record, if it needs no quotes, as ids never do. */
  static String first(String record) {
    int comma = record.indexOf(',');
    return comma < 0 ? record : record.substring(0, comma);
  }

  /** The fields of a record. */
  static List<String> fields(String record) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(record))) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of("") : records.get(0).toList();
    }
  }

  /** 0-based places of the columns that a header names; none where there is no header. */
  static Map<String, Integer> columns(@Nullable String header) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    for (String column : header == null ? List.<String>of() : fields(header)) {
      columns.putIfAbsent(column, columns.size());
    }
    return columns;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, reader.read(buffer, 0, BUFFER));
    return end > 0;
  }
}

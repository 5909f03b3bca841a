package org.glotip.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy of a country's own CSV return, in which each record with a finding has a further field
 * that says it. No other field is changed.
 */
final class AnnotatedText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Charset OLD = Charset.forName("windows-1252");

  private AnnotatedText() {}

  /**
   * Writes the copy, in UTF-8.
   *
   * @throws IOException if the file cannot be read or written
   */
  static void write(Path original, Path path, List<WeighedFinding> findings, ReturnWording words)
      throws IOException {
    String text = decode(Files.readAllBytes(original));
    Map<Integer, String> notes = new TreeMap<>();
    for (WeighedFinding found : findings) {
      String note = words.message(found.finding()) + " " + words.remedy(found.finding());
      notes.merge(
          found.finding().cell().row(),
          PlainText.oneLine(note.strip()),
          (one, other) -> one + " | " + other);
    }
    TextFile.write(path, BYTE_ORDER_MARK + annotated(text, notes));
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      return new String(bytes, OLD);
    }
  }

  /** A note goes to the end of the record that its line belongs to. */
  private static String annotated(String text, Map<Integer, String> notes) {
    List<String> lines = text.lines().toList();
    char delimiter = delimiter(lines);
    StringBuilder out = new StringBuilder();
    StringBuilder note = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      open ^= line.chars().filter(letter -> letter == '"').count() % 2 == 1;
      if (notes.containsKey(i + 1)) {
        note.append(note.isEmpty() ? "" : " | ").append(notes.get(i + 1));
      }
      out.append(line);
      if (!open && !note.isEmpty()) {
        String safe = SpreadsheetText.safe(note.toString());
        out.append(delimiter).append('"').append(safe.replace("\"", "\"\"")).append('"');
        note.setLength(0);
      }
      out.append("\r\n");
    }
    return out.toString();
  }

  private static char delimiter(List<String> lines) {
    String header = lines.stream().filter(line -> line.contains("answer")).findFirst().orElse("");
    if (header.contains("\t")) {
      return '\t';
    }
    return header.contains(";") ? ';' : ',';
  }
}

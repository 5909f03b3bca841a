package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a delimited text after RFC 4180, read leniently: a stray quotation mark is a character
 * like any other, and one that never closes does not swallow the rows below it.
 */
final class DelimitedText {
  private static final char QUOTE = '"';

  /** More fields than a sheet has columns are no table. */
  private static final int MOST_FIELDS = 16_384;

  /**
   * How far a closing mark is looked for once the text is known to lack one. Without this, each of
   * many marks would be followed to the end of the text.
   */
  private static final int SHORT_REACH = 4096;

  private final String text;
  private final char delimiter;
  private final FileReading file;
  private final BoundedText field;
  private int position;
  private int line;
  private int reach = Integer.MAX_VALUE;

  private List<String> fields = new ArrayList<>();
  private List<CellNote> notes = new ArrayList<>();

  /**
   * A text from some place on.
   *
   * @param start index of the first character
   * @param line 1-based number of its line
   */
  DelimitedText(String text, int start, int line, char delimiter, FileReading file) {
    this.text = text;
    this.position = start;
    this.line = line;
    this.delimiter = delimiter;
    this.file = file;
    this.field = new BoundedText(file.limits().cellCharacters());
  }

  /** The next record; null after the last. */
  @Nullable SheetRow next() {
    if (position >= text.length()) {
      return null;
    }
    int first = line;
    fields = new ArrayList<>();
    notes = new ArrayList<>();
    do {
      readField();
    } while (passDelimiter());
    passLineEnd();
    return new SheetRow(first, List.copyOf(fields), List.copyOf(notes));
  }

  private void readField() {
    field.clear();
    int opening = afterSpaces(position);
    if (opening == text.length() || text.charAt(opening) != QUOTE) {
      readPlain();
    } else if (!readQuoted(opening + 1)) {
      field.clear();
      position = opening + 1;
      note("quote-unclosed");
      readPlain();
    }
    if (field.isTooLong()) {
      note("cell-too-long", field.length(), field.most());
    }
    fields.add(file.share(field.toString()));
    if (fields.size() > MOST_FIELDS) {
      throw new LimitException("columns = " + MOST_FIELDS);
    }
  }

  private void readPlain() {
    int start = position;
    while (position < text.length() && !endsField(text.charAt(position))) {
      position++;
    }
    field.append(text, start, position);
  }

  /**
   * Reads up to the closing mark. A field that goes over a line end and has a mark in the middle is
   * two fields with the closing mark of the first left out.
   */
  private boolean readQuoted(int start) {
    boolean stray = false;
    int lines = 0;
    int end = (int) Math.min(text.length(), (long) start + reach);
    for (int at = start; at < end && !(stray && lines > 0); at++) {
      char character = text.charAt(at);
      if (character == QUOTE && isQuote(at + 1)) {
        at++;
      } else if (character == QUOTE && closes(at + 1)) {
        position = afterSpaces(at + 1);
        line += lines;
        return true;
      } else if (character == QUOTE) {
        stray = true;
      } else if (endsLine(at)) {
        lines++;
      }
      field.append(character);
      if (at + 1 >= end) {
        reach = SHORT_REACH;
      }
    }
    return false;
  }

  private boolean closes(int at) {
    int after = afterSpaces(at);
    return after == text.length() || endsField(text.charAt(after));
  }

  private boolean isQuote(int at) {
    return at < text.length() && text.charAt(at) == QUOTE;
  }

  private boolean passDelimiter() {
    if (position < text.length() && text.charAt(position) == delimiter) {
      position++;
      return true;
    }
    return false;
  }

  private void passLineEnd() {
    while (position < text.length()) {
      boolean ended = endsLine(position++);
      if (ended) {
        line++;
        return;
      }
    }
  }

  /** Whether a line ends with this character: LF, or CR that no LF follows. */
  private boolean endsLine(int at) {
    char character = text.charAt(at);
    return character == '\n'
        || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }

  private boolean endsField(char character) {
    return character == delimiter || character == '\n' || character == '\r';
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void note(String rule, Object... arguments) {
    notes.add(CellNote.of(fields.size() + 1, rule, arguments));
  }
}

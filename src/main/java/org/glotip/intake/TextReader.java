package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glotip.model.SourceCell;

/** Reads a delimited text; the delimiter is the one that yields a header. */
final class TextReader {
  private static final String DELIMITERS = ",;\t|";

  /** A first line by which spreadsheet programs are told the delimiter. */
  private static final Pattern DECLARATION =
      Pattern.compile("\\A\"?sep=([,;\\t|])\"?(\\r\\n|\\n|\\r|\\z)", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final FileReading file;
  private int start;
  private int line = 1;
  private String delimiters = DELIMITERS;

  private TextReader(String text, FileReading file) {
    this.text = text;
    this.file = file;
    Matcher declaration = DECLARATION.matcher(text);
    if (declaration.find()) {
      start = declaration.end();
      line = 2;
      delimiters = declaration.group(1) + DELIMITERS;
    }
  }

  static void read(DecodedText decoded, FileReading file) {
    SourceCell whole = SourceCell.ofFile(file.name());
    if (decoded.assumed()) {
      file.found("encoding-assumed", whole, List.of(), decoded.encoding());
    }
    if (decoded.damaged()) {
      file.found("characters-undecodable", whole, List.of(), decoded.encoding());
    }
    new TextReader(decoded.text(), file).read();
  }

  private void read() {
    TableReading table = TableReading.ofText(file);
    DelimitedText records = records(delimiter());
    for (SheetRow row = records.next(); row != null; row = records.next()) {
      if (!table.add(row)) {
        break;
      }
    }
    table.finish();
  }

  /** The delimiter that gives the fullest header; the first of several. */
  private char delimiter() {
    char best = delimiters.charAt(0);
    int most = -1;
    for (int i = 0; i < delimiters.length(); i++) {
      char delimiter = delimiters.charAt(i);
      int columns = HeaderCandidate.best(firstRows(delimiter), file.wordings()).count();
      if (columns > most) {
        most = columns;
        best = delimiter;
      }
    }
    return best;
  }

  private List<SheetRow> firstRows(char delimiter) {
    List<SheetRow> rows = new ArrayList<>();
    DelimitedText records = records(delimiter);
    for (SheetRow row = records.next();
        row != null && row.number() <= file.limits().headerRows();
        row = records.next()) {
      rows.add(row);
    }
    return rows;
  }

  private DelimitedText records(char delimiter) {
    return new DelimitedText(text, start, line, delimiter, file);
  }
}

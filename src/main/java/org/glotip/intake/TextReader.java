package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glotip.model.SourceCell;

/** Reads a delimited text; the delimiter is the one that yields a header, or else even rows. */
final class TextReader {
  /** A header outweighs any number of even rows. */
  private static final int HEADER = 10_000;

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
    SheetReading sheet = SheetReading.ofText(file);
    DelimitedText records = records(delimiter());
    for (SheetRow row = records.next(); row != null; row = records.next()) {
      if (!sheet.add(row)) {
        break;
      }
    }
    sheet.finish();
  }

  /** The delimiter that gives the fullest header; without a header, the most even rows. */
  private char delimiter() {
    char best = delimiters.charAt(0);
    int most = -1;
    for (int i = 0; i < delimiters.length(); i++) {
      List<SheetRow> rows = firstRows(delimiters.charAt(i));
      HeaderCandidate header = HeaderCandidate.best(rows, file.wordings());
      int score = header.isHeader() ? HEADER * header.count() : evenRows(rows);
      if (score > most) {
        most = score;
        best = delimiters.charAt(i);
      }
    }
    return best;
  }

  /** How many rows have the same number of fields, more than one. */
  private static int evenRows(List<SheetRow> rows) {
    return rows.stream()
        .map(row -> row.texts().size())
        .filter(width -> width > 1)
        .collect(Collectors.groupingBy(width -> width, Collectors.summingInt(width -> 1)))
        .values()
        .stream()
        .max(Integer::compare)
        .orElse(0);
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

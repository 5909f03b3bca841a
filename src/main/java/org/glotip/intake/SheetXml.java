package org.glotip.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet of an Office Open XML workbook. */
final class SheetXml {
  /** What the format allows. */
  private static final int LAST_ROW = 1_048_576;

  private static final int LAST_COLUMN = 16_384;

  private static final int LONGEST_FORMULA = 8192;

  private final XmlPart xml;
  private final SharedTexts shared;
  private final DateStyles dates;
  private final FileReading file;
  private final BoundedText text;
  private final BoundedText formula = new BoundedText(LONGEST_FORMULA);
  private String[] texts = new String[64];
  private List<CellNote> notes = new ArrayList<>();
  private Map<Integer, String> formulas = new HashMap<>();
  private boolean hidden;
  private int row;
  private int column;
  private int width;

  private SheetXml(XmlPart xml, SharedTexts shared, DateStyles dates, FileReading file) {
    this.xml = xml;
    this.shared = shared;
    this.dates = dates;
    this.file = file;
    this.text = new BoundedText(file.limits().cellCharacters());
  }

  static void read(
      WorkbookParts parts,
      String part,
      SharedTexts shared,
      DateStyles dates,
      FileReading file,
      SheetReading sheet)
      throws IOException, XMLStreamException {
    try (XmlPart xml = parts.open(part)) {
      new SheetXml(xml, shared, dates, file).read(sheet);
    }
  }

  private void read(SheetReading sheet) throws XMLStreamException {
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.starts("row")) {
        row = rowNumber();
        hidden = isTrue(xml.attribute("hidden", "0"));
        if (!sheet.add(readRow())) {
          return;
        }
      }
    }
    if (!sheet.isTable()) {
      readMerged(sheet);
    }
  }

  private void readMerged(SheetReading sheet) throws XMLStreamException {
    while (xml.next()) {
      if (xml.starts("mergeCell")) {
        CellArea.of(xml.attribute("ref", "")).ifPresent(sheet::merge);
      }
    }
  }

  private SheetRow readRow() throws XMLStreamException {
    column = 0;
    width = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = columnNumber(xml.attribute("r", ""));
        readCell(xml.attribute("t", "n"), xml.attribute("s", ""));
      }
    }
    List<String> found = List.of(Arrays.copyOf(texts, width));
    SheetRow read = new SheetRow(row, found, List.copyOf(notes), Map.copyOf(formulas), hidden);
    if (!notes.isEmpty()) {
      notes = new ArrayList<>();
    }
    if (!formulas.isEmpty()) {
      formulas = new HashMap<>();
    }
    return read;
  }

  private void readCell(String type, String style) throws XMLStreamException {
    text.clear();
    boolean formulaSeen = false;
    boolean value = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        xml.appendText(text);
        value = !text.isEmpty() || type.equals("str");
      } else if (xml.starts("is")) {
        xml.appendRichText(text);
        value = true;
      } else if (xml.starts("f")) {
        formulaSeen = true;
        readFormula();
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    if (value) {
      put(cellText(type, style));
    } else if (formulaSeen) {
      note("formula-without-value");
    }
  }

  private void readFormula() throws XMLStreamException {
    formula.clear();
    xml.appendText(formula);
    formulas.put(column, file.share(formula.toString()));
  }

  private String cellText(String type, String style) {
    if (text.isTooLong()) {
      noteLength(text.length());
    }
    String stored = text.toString();
    return switch (type) {
      case "s" -> sharedText(stored);
      case "str", "inlineStr" -> EscapedText.plain(stored);
      case "b" -> stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE";
      case "d" -> NumberText.date(stored);
      case "e" -> error(stored);
      default ->
          dates.isDate(style)
              ? NumberText.date(stored, dates.from1904())
              : NumberText.plain(stored);
    };
  }

  private String sharedText(String stored) {
    try {
      int index = Integer.parseInt(stored.strip());
      Long length = shared.lengths().get(index);
      if (length != null) {
        noteLength(length);
      }
      return shared.texts().get(index);
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      return error("#TEXT " + stored);
    }
  }

  private String error(String error) {
    note("cell-error", error);
    return "";
  }

  private void noteLength(long length) {
    note("cell-too-long", length, text.most());
  }

  private void note(String rule, Object... arguments) {
    notes.add(CellNote.of(column, rule, arguments));
  }

  private void put(String value) {
    if (column > texts.length) {
      texts = Arrays.copyOf(texts, Math.min(LAST_COLUMN, Math.max(column, 2 * texts.length)));
    }
    if (column > width) {
      Arrays.fill(texts, width, column, "");
      width = column;
    }
    texts[column - 1] = file.share(value);
  }

  /** The row's own number, or the one after the row before. */
  private int rowNumber() {
    String number = xml.attribute("r");
    int found = row + 1;
    if (number != null) {
      try {
        found = Integer.parseInt(number);
      } catch (NumberFormatException wrong) {
        throw UnreadableException.damaged("a row has the number " + number);
      }
    }
    if (found < 1 || found > LAST_ROW) {
      throw UnreadableException.damaged("a row has the number " + found);
    }
    return found;
  }

  /** The column of a reference such as C14; the one after the cell before where it is missing. */
  private int columnNumber(String reference) {
    int found = 0;
    for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      found = Math.min(LAST_COLUMN + 1, found * 26 + (reference.charAt(i) & 0x1F));
    }
    int number = found == 0 ? column + 1 : found;
    if (number > LAST_COLUMN) {
      throw UnreadableException.damaged("a cell of row " + row + " has the place " + reference);
    }
    return number;
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private static boolean isLetter(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
  }
}

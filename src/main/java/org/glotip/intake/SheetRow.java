package org.glotip.intake;

import java.util.List;
import java.util.Map;

/**
 * A row of a sheet or a record of a text file.
 *
 * @param number 1-based row of the sheet, or first line of the record
 * @param texts texts from the first column on
 * @param notes what is wrong with its cells
 * @param formulas formula by 1-based column; blank where a cell has one whose text is not known
 * @param hidden whether the row is hidden from the eye
 */
record SheetRow(
    int number,
    List<String> texts,
    List<CellNote> notes,
    Map<Integer, String> formulas,
    boolean hidden) {

  /** A row without formulas that is not hidden. */
  SheetRow(int number, List<String> texts, List<CellNote> notes) {
    this(number, texts, notes, Map.of(), false);
  }

  /** Whether there is nothing in it. */
  boolean isBlank() {
    return notes.isEmpty() && width() == 0;
  }

  /** 1-based column of the last text that is not blank; 0 if there is none. */
  int width() {
    int width = texts.size();
    while (width > 0 && texts.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  /** The text of a 1-based column; blank where there is none. */
  String text(int column) {
    return column < 1 || column > texts.size() ? "" : texts.get(column - 1);
  }

  /** This row with exactly so many texts. */
  SheetRow fitted(int width) {
    if (texts.size() == width) {
      return this;
    }
    String[] fitted = new String[width];
    for (int i = 0; i < width; i++) {
      fitted[i] = i < texts.size() ? texts.get(i) : "";
    }
    return new SheetRow(number, List.of(fitted), notes, formulas, hidden);
  }
}

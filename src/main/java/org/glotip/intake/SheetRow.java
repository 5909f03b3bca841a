package org.glotip.intake;

import java.util.List;

/**
 * A row of a sheet or a record of a text file.
 *
 * @param number 1-based row of the sheet, or first line of the record
 * @param texts texts from the first column on
 * @param notes what is wrong with its cells
 */
record SheetRow(int number, List<String> texts, List<CellNote> notes) {

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

  /** This row with exactly so many texts. */
  SheetRow fitted(int width) {
    if (texts.size() == width) {
      return this;
    }
    String[] fitted = new String[width];
    for (int i = 0; i < width; i++) {
      fitted[i] = i < texts.size() ? texts.get(i) : "";
    }
    return new SheetRow(number, List.of(fitted), notes);
  }
}

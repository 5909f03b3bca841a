package org.glotip.intake;

import java.util.List;
import java.util.Optional;

/**
 * The header of a form that is one text file.
 *
 * @param row its line
 * @param cell 1-based field of the names of cells
 * @param answer 1-based field of the answers
 */
record FieldHeader(int row, int cell, int answer) {
  /** It stands below the stamp, or below what a mail program put above that. */
  private static final int LAST_ROW = 12;

  static Optional<FieldHeader> of(FormSheet records, String cell, String answer) {
    for (SheetRow row : records.rows().headMap(LAST_ROW, true).values()) {
      List<String> names = row.texts().stream().map(String::strip).map(NamedCell::fold).toList();
      if (names.contains(cell) && names.contains(answer)) {
        return Optional.of(
            new FieldHeader(row.number(), names.indexOf(cell) + 1, names.indexOf(answer) + 1));
      }
    }
    return Optional.empty();
  }

  /** How many records have the name of a cell of a form. */
  long known(FormSheet records, Form form) {
    return records.rows().values().stream()
        .filter(row -> form.cell(row.text(cell).strip()) != null)
        .count();
  }
}

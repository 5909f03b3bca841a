package org.glotip.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.glotip.model.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is no long table, as found; it may be one of a questionnaire.
 *
 * @param file name of the input as the user knows it
 * @param name name of the sheet; blank for a text file
 * @param hidden whether the sheet is hidden from the eye
 * @param rows its rows that are not blank, by number
 * @param merged areas that are shown as one cell
 * @param cut whether it has more rows than are kept
 */
record FormSheet(
    String file,
    String name,
    boolean hidden,
    NavigableMap<Integer, SheetRow> rows,
    List<CellArea> merged,
    boolean cut) {

  /** The text of a cell as found; blank for an empty cell. */
  String text(Place place) {
    SheetRow row = rows.get(place.row());
    return row == null ? "" : row.text(place.column());
  }

  /** Whether a cell holds a formula. */
  boolean isFormula(Place place) {
    return formulas(place.row()).containsKey(place.column());
  }

  /** The formula of a cell; blank where it has none, or its text is not known. */
  String formula(Place place) {
    return formulas(place.row()).getOrDefault(place.column(), "");
  }

  boolean hasFormulas() {
    return rows.values().stream().anyMatch(row -> !row.formulas().isEmpty());
  }

  /** Whether the cells of two sheets hold the same texts. */
  boolean isSameAs(FormSheet other) {
    return texts().equals(other.texts());
  }

  /** Whether it is a text file. */
  boolean isText() {
    return name.isEmpty();
  }

  /** The whole sheet. */
  SourceCell whole() {
    return new SourceCell(file, name, 0, 0);
  }

  SourceCell cell(Place place) {
    return new SourceCell(file, name, place.row(), place.column());
  }

  /** Two sheets of the same texts are two sheets. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private List<List<String>> texts() {
    return rows.values().stream().map(row -> row.fitted(row.width()).texts()).toList();
  }

  private Map<Integer, String> formulas(int row) {
    SheetRow found = rows.get(row);
    return found == null ? Map.of() : found.formulas();
  }
}

package org.glotip.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.Stamp;

/**
 * The stamps of a workbook's sheets.
 *
 * @param found stamp by sheet, in the order of sheets
 * @param places where each stands
 */
record Stamps(Map<FormSheet, Stamp> found, Map<FormSheet, Place> places) {
  /** A stamp stands in the first cell, or near it where rows or columns were inserted. */
  private static final int NEAR = 6;

  static Stamps of(List<FormSheet> sheets) {
    Stamps stamps = new Stamps(new LinkedHashMap<>(), new LinkedHashMap<>());
    sheets.forEach(stamps::look);
    return stamps;
  }

  private void look(FormSheet sheet) {
    for (SheetRow row : sheet.rows().headMap(NEAR, true).values()) {
      for (int column = 1; column <= Math.min(NEAR, row.texts().size()); column++) {
        Optional<Stamp> stamp = Stamp.of(row.text(column));
        if (stamp.isPresent()) {
          found.put(sheet, stamp.get());
          places.put(sheet, new Place(row.number(), column));
          return;
        }
      }
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The stamp that stands for the file: the cover's, else the first. */
  Optional<Stamp> main() {
    Optional<Stamp> cover =
        found.values().stream().filter(stamp -> stamp.sheet().equals(Layout.COVER)).findFirst();
    return cover.or(() -> found.values().stream().findFirst());
  }

  Optional<Stamp> of(FormSheet sheet) {
    return Optional.ofNullable(found.get(sheet));
  }

  /** Whether a sheet comes from a form of another round or for another country. */
  boolean isForeign(FormSheet sheet) {
    Stamp own = found.get(sheet);
    return own != null
        && main()
            .filter(
                main ->
                    !own.round().equals(main.round()) || !own.reporter().equals(main.reporter()))
            .isPresent();
  }

  /** Whether a sheet of the layout comes from a form of another round or for another country. */
  boolean isForeign(String layoutSheet) {
    return found.entrySet().stream()
        .anyMatch(
            entry -> isForeign(entry.getKey()) && entry.getValue().sheet().equals(layoutSheet));
  }

  /** Where the stamp of a sheet stands; the whole sheet where it has none. */
  SourceCell cell(FormSheet sheet) {
    Place place = places.get(sheet);
    return place == null ? sheet.whole() : sheet.cell(place);
  }

  boolean isSynthetic() {
    return found.values().stream().anyMatch(Stamp::synthetic);
  }
}

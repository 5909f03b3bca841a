package org.glotip.report;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.LabelKind;

/**
 * A count that a figure rests on.
 *
 * @param id id of the observation
 * @param bounds the count; empty where it is missing
 * @param status SDMX observation status; blank where the count is no answer of a return
 * @param edits what was done between the cells and the count; blank for nothing
 * @param cells the cells it was read from
 */
record ExplainedObservation(
    String id, Optional<Bounds> bounds, String status, String edits, List<ExplainedCell> cells) {

  /** Reporter, indicator, year, form, sex, age, counterpart; the last may hold dots itself. */
  private static final int KEYS = 7;

  private static final int COUNTERPART = 6;

  /** The count with its bounds as text. */
  String value(Wording wording) {
    return bounds
        .map(each -> BoundsText.of(each, wording))
        .orElseGet(() -> wording.text("bounds.missing"));
  }

  /** Whether the count is known only to lie between two numbers. */
  boolean isInterval() {
    return bounds.isPresent() && !bounds.get().isExact();
  }

  /** Alpha-3 code of the reporting country. */
  String reporter() {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  /** Alpha-3 code of another country that the persons come from; empty if none is known. */
  Optional<String> foreignOrigin() {
    String[] keys = id.split("\\.", KEYS);
    String counterpart = keys.length == KEYS ? keys[COUNTERPART] : "";
    boolean country = counterpart.matches("[A-Z]{3}") && !counterpart.equals(LabelKind.OWN.name());
    return country && !counterpart.equals(reporter()) ? Optional.of(counterpart) : Optional.empty();
  }
}

package org.glotip.report;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

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

  /** The count with its bounds as text. */
  String value() {
    return bounds.map(BoundsText::of).orElse("missing");
  }
}

package org.glotip.normalise;

import java.util.List;
import org.glotip.model.Evidence;
import org.glotip.model.Finding;
import org.glotip.model.Observation;

/**
 * Cleaned data.
 *
 * @param observations one for each key, derived totals included, in the order of their keys
 * @param findings what was found and done, in order of place
 * @param rows what became of the rows
 */
public record Normalised(List<Observation> observations, List<Finding> findings, RowCounts rows) {

  /** All that figures are computed from. */
  public Evidence evidence() {
    return Evidence.of(observations);
  }
}

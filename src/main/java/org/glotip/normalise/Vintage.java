package org.glotip.normalise;

import java.util.List;
import java.util.Map;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;
import org.glotip.reference.SourceKind;

/**
 * What one source says, after the edits that look at one source alone.
 *
 * @param kind kind of the source
 * @param observations its counts, each key once
 * @param explanations what a return says of its restatements, by the cell of the count
 */
record Vintage(
    SourceKind kind, List<Observation> observations, Map<SourceCell, String> explanations) {

  /** What the source says of a count that differs from an earlier one; blank for nothing. */
  String explanation(Observation observation) {
    return observation.sources().isEmpty()
        ? ""
        : explanations.getOrDefault(observation.sources().get(0).source(), "");
  }
}

package org.glotip.model;

import java.util.List;

/**
 * One count of one reporter, cleaned, with everything it came from.
 *
 * @param key what it counts
 * @param value the count
 * @param status how the count came about
 * @param sources the value cells it was read from; where several, the value is their sum, unless an
 *     edit says that equal ones count once
 * @param edits what was done between the cells and the value, in order
 */
public record Observation(
    Key key, Value value, ObservationStatus status, List<RawCell> sources, List<Message> edits) {

  public Observation {
    sources = List.copyOf(sources);
    edits = List.copyOf(edits);
  }
}

package org.glotip.model;

import java.util.List;

/**
 * Observations that a number was summed from. Figures that rest on the same observations share one
 * set.
 *
 * @param observations the observations, in the order of their keys
 */
public record SourceSet(List<Observation> observations) {

  public SourceSet {
    observations = List.copyOf(observations);
  }
}

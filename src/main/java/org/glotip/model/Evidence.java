package org.glotip.model;

import java.util.List;
import java.util.Set;

/**
 * All that figures are computed from.
 *
 * @param observations one for each key, derived totals included, in the order of their keys
 * @param legislation at most one for each reporter, in their order
 * @param revisions in the order of their keys
 * @param partialYears returns that say they do not cover the whole year; they stay out of trends
 */
public record Evidence(
    List<Observation> observations,
    List<Legislation> legislation,
    List<Revision> revisions,
    Set<Series> partialYears) {

  public Evidence {
    observations = List.copyOf(observations);
    legislation = List.copyOf(legislation);
    revisions = List.copyOf(revisions);
    partialYears = Set.copyOf(partialYears);
  }

  /** Counts alone. */
  public static Evidence of(List<Observation> observations) {
    return new Evidence(observations, List.of(), List.of(), Set.of());
  }
}

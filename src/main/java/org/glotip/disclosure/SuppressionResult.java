package org.glotip.disclosure;

import java.util.List;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;

/**
 * Counts with what may be said of them in public.
 *
 * @param observations one for each count, in the order of their keys
 */
public record SuppressionResult(List<ProtectedObservation> observations) {

  public SuppressionResult {
    observations = List.copyOf(observations);
  }

  /** Number of counts with which something was done. */
  public long count(Protection protection) {
    return observations.stream().filter(o -> o.protection() == protection).count();
  }
}

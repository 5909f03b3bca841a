package org.glotip.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Series;

/**
 * Counts with what may be said of them in public.
 *
 * @param observations one for each count, in the order of their keys
 */
public record SuppressionResult(List<ProtectedObservation> observations) {

  public SuppressionResult {
    observations = List.copyOf(observations);
  }

  /** The same with some returns protected anew. */
  public SuppressionResult with(SuppressionResult anew, Set<Series> returns) {
    return new SuppressionResult(
        Stream.concat(
                observations.stream()
                    .filter(o -> !returns.contains(o.observation().key().series())),
                anew.observations.stream())
            .sorted(Comparator.comparing(o -> o.observation().key()))
            .toList());
  }

  /** Number of counts with which something was done. */
  public long count(Protection protection) {
    return observations.stream().filter(o -> o.protection() == protection).count();
  }
}

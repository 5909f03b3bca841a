package org.glotip.report;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

/**
 * One leg of a figure.
 *
 * @param role what it is in the figure's formula
 * @param observations the counts summed
 * @param figures other figures that enter, explained themselves
 */
record ExplainedLeg(
    String role, List<ExplainedObservation> observations, List<Explanation> figures) {

  /** The sum of the counts, made anew from them; missing ones add nothing. */
  Bounds sum() {
    return observations.stream()
        .map(ExplainedObservation::bounds)
        .flatMap(Optional::stream)
        .reduce(Bounds.ZERO, Bounds::plus);
  }

  /** Whether it is made of counts: where it is not, it is made of figures. */
  boolean isSum() {
    return figures.isEmpty();
  }
}

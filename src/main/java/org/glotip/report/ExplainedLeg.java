package org.glotip.report;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Bounds;

/**
 * One leg of a figure.
 *
 * @param role what it is in the figure's formula
 * @param observations the counts summed
 * @param figures other figures that enter
 */
record ExplainedLeg(
    String role, List<ExplainedObservation> observations, List<ExplainedFigure> figures) {

  /** The sum of the counts, made anew from them; missing ones add nothing. */
  Bounds sum() {
    return observations.stream()
        .map(ExplainedObservation::bounds)
        .flatMap(Optional::stream)
        .reduce(Bounds.ZERO, Bounds::plus);
  }
}

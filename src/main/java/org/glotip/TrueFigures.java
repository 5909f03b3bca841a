package org.glotip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;

/**
 * Figures computed from protected counts, held against those computed from the counts themselves.
 * Protection may make a figure less exact, never wrong.
 */
final class TrueFigures {
  /** Sums of the same numbers in another order differ in the last digits. */
  private static final double SLACK = 1e-9;

  private final Map<FigureKey, Bounds> known = new HashMap<>();

  /** Knows the unprotected figures. */
  TrueFigures(List<Figure> unprotected) {
    unprotected.forEach(figure -> known.put(figure.key(), figure.bounds()));
  }

  /** Those whose bounds hold everything that the unprotected figure can be. */
  List<Figure> of(List<Figure> published) {
    return published.stream().filter(this::isTrue).toList();
  }

  private boolean isTrue(Figure figure) {
    return Optional.ofNullable(known.get(figure.key()))
        .filter(bounds -> holds(figure.bounds(), bounds))
        .isPresent();
  }

  private static boolean holds(Bounds outer, Bounds inner) {
    double slack = SLACK * (1 + Math.abs(inner.value()));
    return outer.low() <= inner.low() + slack && inner.high() <= outer.high() + slack;
  }
}

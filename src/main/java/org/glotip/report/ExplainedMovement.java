package org.glotip.report;

import java.util.Comparator;
import java.util.List;

/**
 * A movement with what is behind it.
 *
 * @param movement the movement
 * @param because the causes, the most important first
 * @param unexplained whether nothing that differs between the runs can be behind it
 * @param narrowness how much of the world the figure speaks of, see {@link Movement#narrowness}
 * @param size how much of the figure moved, see {@link Movement#size}
 */
record ExplainedMovement(
    Movement movement, List<Because> because, boolean unexplained, int narrowness, double size)
    implements Comparable<ExplainedMovement> {

  private static final Comparator<ExplainedMovement> ORDER =
      Comparator.comparing((ExplainedMovement each) -> !each.unexplained)
          .thenComparing(each -> each.movement.kind() == MovementKind.NOTE)
          .thenComparingInt(ExplainedMovement::narrowness)
          .thenComparingDouble(each -> -each.size)
          .thenComparing(each -> each.movement.id());

  static ExplainedMovement of(Movement movement, List<Because> because) {
    return new ExplainedMovement(
        movement,
        because,
        because.stream().allMatch(each -> each.cause().equals(Cause.NONE)),
        movement.narrowness(),
        movement.size());
  }

  /** Unexplained first; then wide areas before narrow ones, and large movements before small. */
  @Override
  public int compareTo(ExplainedMovement other) {
    return ORDER.compare(this, other);
  }
}

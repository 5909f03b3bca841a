package org.glotip.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.glotip.model.ReturnStatement;
import org.glotip.model.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * One return, understood, with the account of its answers.
 *
 * @param statement what it says
 * @param rows its counts, ready for the edits, in the order of {@code statement}
 * @param submitted day of submission; null where it is not known
 * @param explanations why a count was restated, by its cell; none where the return does not say
 * @param rejected number of count answers that could not be used
 */
record ReturnReading(
    ReturnStatement statement,
    List<ReadRow> rows,
    @Nullable LocalDate submitted,
    Map<SourceCell, String> explanations,
    int rejected) {

  ReturnReading {
    rows = List.copyOf(rows);
    explanations = Map.copyOf(explanations);
  }

  /** Whether another return of the country is known to have been sent later than this one. */
  boolean isBefore(ReturnReading other) {
    return submitted != null && other.submitted() != null && submitted.isBefore(other.submitted());
  }
}

package org.glotip.validate;

import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.ReturnCount;

/**
 * A cell of a return as a member of sums.
 *
 * @param line id of the layout's line
 * @param year year of the cell
 * @param count what stands in it; empty where nothing is known
 */
record SumCell(String line, int year, Optional<ReturnCount> count) {

  boolean isKnown() {
    return count.isPresent();
  }

  /** The count; of a cell that is known. */
  Bounds bounds() {
    return Vintage.bounds(count.orElseThrow().observation());
  }

  /** The row of the sheet; 0 where the cell is blank. */
  int row() {
    return count
        .flatMap(found -> found.observation().sources().stream().findFirst())
        .map(cell -> cell.source().row())
        .orElse(0);
  }

  /** {@code Q7.1_2 2022}. */
  String text() {
    return line + " " + year;
  }
}

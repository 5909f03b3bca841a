package org.glotip.validate;

import java.util.List;
import org.glotip.model.Bounds;

/**
 * One cause of sums that do not hold.
 *
 * @param cause the likely cause
 * @param cells the cells that are wrong; where several sets are equally small, the cells of all
 * @param right what each cell must be; empty where the cause does not tell
 * @param sums the broken sums it explains, in order
 * @param effect persons or cases by which its correction changes the numbers
 */
record SumFault(
    SumCause cause, List<SumCell> cells, List<Bounds> right, List<Sum> sums, double effect) {

  SumFault {
    cells = List.copyOf(cells);
    right = List.copyOf(right);
    sums = List.copyOf(sums);
  }
}

package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.glotip.model.Bounds;

/**
 * A set of cells whose change makes all sums hold at once.
 *
 * @param cells the cells, in the order of the return
 * @param right what each must be, as far as it is told
 */
record Mend(List<SumCell> cells, List<Bounds> right) {

  Mend {
    cells = List.copyOf(cells);
    right = List.copyOf(right);
  }

  /** How often its cells are members of sums: a cell of several broken sums is the likeliest. */
  long reach(List<Sum> broken) {
    return cells.stream()
        .mapToLong(cell -> broken.stream().filter(sum -> sum.has(cell)).count())
        .sum();
  }

  /** How many of its cells hold a number that a slip explains. */
  int explained(List<Sum> broken) {
    if (isExchange()) {
      return cells.size();
    }
    return (int)
        IntStream.range(0, cells.size()).filter(i -> cause(i, broken).isExplained()).count();
  }

  /** The likely cause. Cells with causes of their own have none in common. */
  SumCause cause(List<Sum> broken) {
    if (isExchange()) {
      return SumCause.CELLS_EXCHANGED;
    }
    List<SumCause> causes =
        IntStream.range(0, cells.size()).mapToObj(i -> cause(i, broken)).distinct().toList();
    return causes.size() == 1 ? causes.get(0) : SumCause.UNKNOWN;
  }

  /** Whether the numbers that are needed are the numbers found, in each other's cells. */
  private boolean isExchange() {
    if (cells.size() < 2 || !right.stream().allMatch(Bounds::isExact)) {
      return false;
    }
    List<Double> found = new ArrayList<>(cells.stream().map(c -> c.bounds().value()).toList());
    List<Double> needed = new ArrayList<>(right.stream().map(Bounds::value).toList());
    found.sort(null);
    needed.sort(null);
    return found.equals(needed);
  }

  private SumCause cause(int place, List<Sum> broken) {
    SumCell cell = cells.get(place);
    Bounds needed = right.get(place);
    if (!needed.isExact() || !cell.bounds().isExact()) {
      return SumCause.UNKNOWN;
    }
    double found = cell.bounds().value();
    if (broken.stream().anyMatch(sum -> isTotal(sum, cell))) {
      return SumCause.TOTAL_IN_PART;
    }
    return DigitSlip.of(found, needed.value()).orElse(SumCause.UNKNOWN);
  }

  private static boolean isTotal(Sum sum, SumCell part) {
    return sum.parts().contains(part)
        && part.bounds().value() > 0
        && part.bounds().equals(sum.total().bounds());
  }

  /** By how many persons its numbers would change. */
  double size() {
    return IntStream.range(0, cells.size())
        .mapToDouble(i -> distance(cells.get(i).bounds().value(), right.get(i)))
        .sum();
  }

  private static double distance(double found, Bounds needed) {
    if (found < needed.low()) {
      return needed.low() - found;
    }
    return Math.max(0, found - needed.high());
  }
}

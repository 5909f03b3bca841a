package org.glotip.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sums of one year that share cells, some of them broken.
 *
 * @param year the year
 * @param sums the sums that can be judged
 * @param broken those of them that do not hold
 * @param mends the smallest sets of cells that mend them all
 */
record SumKnot(int year, List<Sum> sums, List<Sum> broken, List<Mend> mends) {

  /** Trials to see whether sums can hold at once. */
  private static final int STEPS = 1000;

  /** All knots with a broken sum, without mends yet. */
  static List<SumKnot> of(int year, List<Sum> sums) {
    List<SumKnot> knots = new ArrayList<>();
    Set<Sum> taken = new HashSet<>();
    for (Sum sum : sums) {
      if (isBroken(sum) && !taken.contains(sum)) {
        List<Sum> linked = linked(sum, sums);
        taken.addAll(linked);
        knots.add(
            new SumKnot(
                year, linked, linked.stream().filter(SumKnot::isBroken).toList(), List.of()));
      }
    }
    return knots;
  }

  static boolean isBroken(Sum sum) {
    return sum.isDecided() && !sum.holds();
  }

  private static List<Sum> linked(Sum first, List<Sum> sums) {
    Set<Sum> found = new HashSet<>(List.of(first));
    Set<SumCell> cells = new HashSet<>();
    first.cells().filter(SumCell::isKnown).forEach(cells::add);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Sum sum : sums) {
        if (!found.contains(sum) && sum.cells().anyMatch(cells::contains)) {
          found.add(sum);
          sum.cells().filter(SumCell::isKnown).forEach(cells::add);
          grown = true;
        }
      }
    }
    return sums.stream().filter(found::contains).toList();
  }

  SumKnot mended(SumLimits limits) {
    SumSystem system = new SumSystem(sums, limits.greatest(), STEPS);
    return new SumKnot(year, sums, broken, MendSearch.of(system, limits.cells(), limits.sets()));
  }

  /** The likeliest of the smallest sets; several where nothing tells them apart. */
  List<Mend> best() {
    Comparator<Mend> order =
        Comparator.<Mend>comparingLong(mend -> mend.reach(broken))
            .thenComparingInt(mend -> mend.explained(broken));
    Optional<Mend> best = mends.stream().max(order);
    return mends.stream()
        .filter(mend -> best.isPresent() && order.compare(mend, best.get()) == 0)
        .toList();
  }

  /** The same, if one cell alone mends it and a slip explains its number. */
  Optional<SumKnot> explained() {
    List<Mend> likely = best();
    boolean clear =
        likely.size() == 1
            && likely.get(0).cells().size() == 1
            && likely.get(0).explained(broken) == 1;
    return clear ? Optional.of(this) : Optional.empty();
  }

  /** The fault of a line whose numbers of two years stand in each other's cells. */
  Optional<SumFault> exchangeWith(SumKnot other) {
    return mends.stream()
        .filter(mend -> mend.cells().size() == 1)
        .flatMap(mend -> other.mends.stream().map(partner -> exchange(mend, partner, other)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SumFault> exchange(Mend one, Mend partner, SumKnot other) {
    List<SumCell> cells = Stream.concat(one.cells().stream(), partner.cells().stream()).toList();
    Mend both =
        new Mend(cells, Stream.concat(one.right().stream(), partner.right().stream()).toList());
    List<Sum> all = Stream.concat(broken.stream(), other.broken.stream()).toList();
    boolean crossed =
        cells.size() == 2
            && cells.get(0).line().equals(cells.get(1).line())
            && both.cause(all) == SumCause.CELLS_EXCHANGED;
    return crossed
        ? Optional.of(new SumFault(SumCause.CELLS_EXCHANGED, cells, both.right(), all, both.size()))
        : Optional.empty();
  }

  /** A fault of the broken sums that some cells are in. */
  SumFault fault(SumCause cause, List<SumCell> cells) {
    List<Sum> touched = broken.stream().filter(sum -> cells.stream().anyMatch(sum::has)).toList();
    double gap = touched.stream().mapToDouble(Sum::gap).max().orElse(0);
    return new SumFault(cause, cells, List.of(), touched, gap);
  }
}

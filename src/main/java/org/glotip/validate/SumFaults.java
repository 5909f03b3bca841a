package org.glotip.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Bounds;

/**
 * The sums of a return, and for those that do not hold the smallest sets of cells that would mend
 * them, with the likely cause.
 *
 * <p>Sums that share cells are mended together. Of equally small sets the one stands whose cells
 * are in most of the broken sums, then the one whose numbers a slip explains; where that leaves
 * several, all are named. Where no slip in a single cell explains the sums, a whole table with its
 * rows moved, its sexes or its years exchanged is tried first.
 */
final class SumFaults {
  private final List<Sum> sums = new ArrayList<>();
  private final List<SumFault> faults = new ArrayList<>();
  private final SumLimits limits;

  private SumFaults(SumLimits limits) {
    this.limits = limits;
  }

  static SumFaults of(SumForm form, ReturnCells cells, SumLimits limits) {
    SumFaults faults = new SumFaults(limits);
    List<SumKnot> knots = new ArrayList<>();
    for (int year : form.years()) {
      List<Sum> ofYear = cells.sums(form.relations(), year);
      faults.sums.addAll(ofYear);
      List<SumKnot> found = faults.knots(year, ofYear);
      knots.addAll(found.isEmpty() ? faults.lists(year, ofYear) : found);
    }
    faults.takeExchangedYears(knots);
    Rearrangements tables = new Rearrangements(form, cells);
    knots.forEach(knot -> faults.takeTable(knot, tables));
    knots.stream().filter(knot -> !faults.isTaken(knot)).forEach(faults::decide);
    return faults;
  }

  /** All sums of the return, whether they can be judged or not. */
  List<Sum> sums() {
    return sums;
  }

  /** What is wrong, one for each cause, in the order of years, then of the form. */
  List<SumFault> faults() {
    return faults;
  }

  private List<SumKnot> knots(int year, List<Sum> ofYear) {
    return SumKnot.of(year, ofYear).stream().map(knot -> knot.mended(limits)).toList();
  }

  /**
   * A list that falls short mostly leaves somebody out, which is no fault of a cell. It is one only
   * where a slip in a single cell explains it.
   */
  private List<SumKnot> lists(int year, List<Sum> ofYear) {
    return knots(year, ofYear.stream().map(Sum::closed).toList()).stream()
        .map(SumKnot::explained)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Two years of one line in each other's cells break sums of both years: one cause. */
  private void takeExchangedYears(List<SumKnot> knots) {
    for (SumKnot knot : List.copyOf(knots)) {
      for (SumKnot other : List.copyOf(knots)) {
        if (knot.year() < other.year() && knots.contains(knot) && knots.contains(other)) {
          knot.exchangeWith(other)
              .ifPresent(
                  fault -> {
                    faults.add(fault);
                    knots.removeAll(List.of(knot, other));
                  });
        }
      }
    }
  }

  /** A table out of place explains more than a cell whose number no slip explains. */
  private void takeTable(SumKnot knot, Rearrangements tables) {
    if (!isTaken(knot) && knot.explained().isEmpty()) {
      tables.of(knot).ifPresent(faults::add);
    }
  }

  private boolean isTaken(SumKnot knot) {
    return faults.stream()
        .filter(fault -> fault.cause().isOfTable())
        .flatMap(fault -> fault.cells().stream())
        .anyMatch(cell -> knot.sums().stream().anyMatch(sum -> sum.has(cell)));
  }

  private void decide(SumKnot knot) {
    List<Mend> best = knot.best();
    if (best.isEmpty()) {
      faults.add(knot.fault(SumCause.MANY, cells(knot.broken())));
    } else {
      addMends(knot, best);
    }
  }

  private void addMends(SumKnot knot, List<Mend> best) {
    Set<SumCell> certain = new LinkedHashSet<>(best.get(0).cells());
    Set<SumCell> all = new LinkedHashSet<>();
    for (Mend mend : best) {
      certain.retainAll(mend.cells());
      all.addAll(mend.cells());
    }
    if (best.size() == 1 && best.get(0).cause(knot.broken()) == SumCause.CELLS_EXCHANGED) {
      faults.add(fault(knot, best.get(0)));
      return;
    }
    for (List<SumCell> group : groups(certain, knot)) {
      faults.add(fault(knot, part(best.get(0), group)));
    }
    all.removeAll(certain);
    for (List<SumCell> group : groups(all, knot)) {
      faults.add(knot.fault(SumCause.SEVERAL, group));
    }
  }

  private static SumFault fault(SumKnot knot, Mend mend) {
    List<Sum> touched =
        knot.broken().stream().filter(sum -> mend.cells().stream().anyMatch(sum::has)).toList();
    return new SumFault(
        mend.cause(knot.broken()), mend.cells(), mend.right(), touched, mend.size());
  }

  private static Mend part(Mend whole, List<SumCell> cells) {
    List<Bounds> right =
        cells.stream().map(cell -> whole.right().get(whole.cells().indexOf(cell))).toList();
    return new Mend(cells, right);
  }

  /**
   * Cells that share broken sums belong to one cause. A cell that is in none has to change with
   * another one, and goes with the first it shares a sum with.
   */
  private static List<List<SumCell>> groups(Set<SumCell> cells, SumKnot knot) {
    List<List<SumCell>> groups = new ArrayList<>();
    List<SumCell> apart = new ArrayList<>();
    for (SumCell cell : cells) {
      List<List<SumCell>> linked =
          groups.stream().filter(group -> isLinked(cell, group, knot.broken())).toList();
      if (knot.broken().stream().noneMatch(sum -> sum.has(cell))) {
        apart.add(cell);
      } else {
        groups.removeAll(linked);
        List<SumCell> joined = new ArrayList<>();
        linked.forEach(joined::addAll);
        joined.add(cell);
        groups.add(joined);
      }
    }
    for (SumCell cell : apart) {
      groups.stream()
          .filter(group -> isLinked(cell, group, knot.sums()))
          .findFirst()
          .or(() -> groups.stream().findFirst())
          .ifPresent(group -> group.add(cell));
    }
    return groups;
  }

  private static boolean isLinked(SumCell cell, List<SumCell> group, List<Sum> sums) {
    return sums.stream().anyMatch(sum -> sum.has(cell) && group.stream().anyMatch(sum::has));
  }

  static List<SumCell> cells(Collection<Sum> sums) {
    return sums.stream().flatMap(Sum::cells).filter(SumCell::isKnown).distinct().toList();
  }
}

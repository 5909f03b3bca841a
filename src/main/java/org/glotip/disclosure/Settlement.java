package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glotip.disclosure.Search.Outcome;

/**
 * Settles by search which numbers each cell can hold, group by group of cells that hang together.
 * What tightening fixed is settled already.
 */
final class Settlement {
  /** Equations of larger groups are left to the search: the work grows with the cube. */
  private static final int ELIMINATED = 400;

  private final Ranges ranges;
  private final Tightening tightening;
  private final SeenNumbers seenNumbers;
  private final List<int[]> groups;
  private final boolean[] settled;
  private final boolean[] inOpenGroup;
  private final List<Identity> identities;
  private final Effort effort;

  /** Groups the cells that tightening has not fixed. */
  Settlement(
      Ranges ranges,
      Tightening tightening,
      SeenNumbers seenNumbers,
      List<Identity> identities,
      int cells,
      Effort effort) {
    this.ranges = ranges;
    this.tightening = tightening;
    this.seenNumbers = seenNumbers;
    this.identities = identities;
    this.effort = effort;
    groups = groups(cells);
    settled = new boolean[cells];
    inOpenGroup = new boolean[cells];
  }

  /** Whether every number that a cell can hold has been seen, or as many as matter. */
  boolean isSettled(int cell) {
    return settled[cell];
  }

  /** Whether a cell is in a group that {@link #settle} could not settle. */
  boolean isOpen(int cell) {
    return inOpenGroup[cell];
  }

  /** Numbers a cell has been seen to hold in fillings, from least to greatest. */
  long[] seen(int cell) {
    return seenNumbers.of(cell);
  }

  /** Number of groups. */
  int count() {
    return groups.size();
  }

  /**
   * For each group that no filling satisfies, its least trusted sum; empty if all groups have one.
   */
  List<Integer> contradictions() {
    List<Integer> sums = new ArrayList<>();
    for (int[] group : groups) {
      if (group.length <= effort.cells() && isContradictory(group)) {
        Arrays.stream(sums(group)).max().ifPresent(sums::add);
      }
    }
    return sums;
  }

  private boolean isContradictory(int[] group) {
    return (group.length <= ELIMINATED && !eliminate(group)) || search(group).any() == Outcome.NONE;
  }

  /** Fixes what the equations determine; false if they contradict each other or the ranges. */
  private boolean eliminate(int[] group) {
    List<Identity> sums = Arrays.stream(sums(group)).mapToObj(identities::get).toList();
    Elimination elimination = Elimination.of(group, sums, ranges);
    return elimination.isConsistent() && elimination.narrow(tightening);
  }

  private int[] sums(int[] group) {
    return Arrays.stream(group)
        .flatMap(cell -> Arrays.stream(tightening.sumsInUse(cell)))
        .distinct()
        .sorted()
        .toArray();
  }

  /** Searches every group; returns how many could not be settled. */
  int settle() {
    int open = 0;
    for (int[] group : groups) {
      if (group.length > effort.cells() || !settle(group)) {
        open++;
        Arrays.stream(group).forEach(cell -> inOpenGroup[cell] = true);
      }
    }
    return open;
  }

  private Search search(int[] group) {
    return new Search(
        ranges, tightening, seenNumbers, group, effort.steps() * (group.length + 10L));
  }

  private boolean settle(int[] group) {
    Search search = search(group);
    boolean all = true;
    for (int cell : group) {
      settled[cell] = settle(cell, search);
      all &= settled[cell];
    }
    return all;
  }

  /** Asks for a number not seen yet until enough are seen or all others are excluded. */
  private boolean settle(int cell, Search search) {
    boolean closed = true;
    long from = ranges.low(cell);
    while (from <= ranges.high(cell) && !seenNumbers.isEnough(cell)) {
      long to = gapEnd(cell, from);
      if (to < from) {
        from++;
        continue;
      }
      Outcome outcome = search.with(cell, from, to);
      if (outcome != Outcome.FOUND) {
        closed &= outcome == Outcome.NONE;
        from = to + 1;
      }
    }
    return closed && seenNumbers.of(cell).length > 0;
  }

  /** The last number before the next one seen; less than where it starts if that one is seen. */
  private long gapEnd(int cell, long from) {
    for (long number : seenNumbers.of(cell)) {
      if (number >= from) {
        return number - 1;
      }
    }
    return ranges.high(cell);
  }

  /**
   * Cells not yet fixed, by what sums in use tie together; each group from neighbour to neighbour.
   */
  private List<int[]> groups(int cells) {
    List<int[]> found = new ArrayList<>();
    boolean[] seen = new boolean[cells];
    for (int cell = 0; cell < cells; cell++) {
      if (!seen[cell] && !ranges.isFixed(cell) && tightening.sumsInUse(cell).length > 0) {
        found.add(group(cell, seen));
      }
    }
    return found;
  }

  private int[] group(int first, boolean[] seen) {
    List<Integer> group = new ArrayList<>(List.of(first));
    seen[first] = true;
    for (int i = 0; i < group.size(); i++) {
      for (int cell : tightening.neighbours(group.get(i))) {
        if (!seen[cell] && !ranges.isFixed(cell)) {
          seen[cell] = true;
          group.add(cell);
        }
      }
    }
    return group.stream().mapToInt(Integer::intValue).toArray();
  }
}

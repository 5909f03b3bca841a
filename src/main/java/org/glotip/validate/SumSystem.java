package org.glotip.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.glotip.model.Bounds;

/**
 * Sums that share cells, as one system of whole numbers. Says whether all sums can hold at once
 * when some cells are free to be anything: by narrowing what each cell can be, then by trying.
 *
 * <p>A blank cell is free. A trial that does not end within {@code steps} counts as a no.
 */
final class SumSystem {
  private static final int ROUNDS = 100;
  private static final int TRIED = 64;

  private final List<SumCell> cells;
  private final int[][] members;
  private final int[][] sumsOf;
  private final boolean[] exact;
  private final double[] low;
  private final double[] high;
  private final double greatest;
  private final int steps;
  private int left;
  private int failed;

  /**
   * A system.
   *
   * @param greatest greatest number a cell can hold
   * @param steps most trials for one answer
   */
  SumSystem(List<Sum> sums, double greatest, int steps) {
    Map<SumCell, Integer> index = new LinkedHashMap<>();
    sums.forEach(sum -> sum.cells().forEach(cell -> index.putIfAbsent(cell, index.size())));
    this.cells = List.copyOf(index.keySet());
    this.greatest = greatest;
    this.steps = steps;
    members = new int[sums.size()][];
    exact = new boolean[sums.size()];
    for (int i = 0; i < sums.size(); i++) {
      members[i] = sums.get(i).cells().mapToInt(cell -> index.getOrDefault(cell, 0)).toArray();
      exact[i] = sums.get(i).exact();
    }
    sumsOf = sumsOf(members, cells.size());
    low = new double[cells.size()];
    high = new double[cells.size()];
    for (int i = 0; i < low.length; i++) {
      low[i] = cells.get(i).isKnown() ? cells.get(i).bounds().low() : 0;
      high[i] = cells.get(i).isKnown() ? cells.get(i).bounds().high() : greatest;
    }
  }

  private static int[][] sumsOf(int[][] members, int cells) {
    List<List<Integer>> found = new ArrayList<>();
    IntStream.range(0, cells).forEach(cell -> found.add(new ArrayList<>()));
    for (int sum = 0; sum < members.length; sum++) {
      for (int cell : members[sum]) {
        List<Integer> sums = found.get(cell);
        if (sums.isEmpty() || sums.get(sums.size() - 1) != sum) {
          sums.add(sum);
        }
      }
    }
    return found.stream()
        .map(sums -> sums.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The cells, in the order of the sums; sets of cells are sets of their places here. */
  List<SumCell> cells() {
    return cells;
  }

  /** What each free cell must be so that all sums hold; empty if they cannot. */
  Optional<List<Bounds>> solve(BitSet free) {
    double[] from = low.clone();
    double[] to = high.clone();
    free.stream()
        .forEach(
            cell -> {
              from[cell] = 0;
              to[cell] = greatest;
            });
    left = steps;
    BitSet all = new BitSet();
    all.set(0, members.length);
    if (!narrow(from, to, all) || !hasAnswer(from.clone(), to.clone())) {
      return Optional.empty();
    }
    return Optional.of(
        free.stream().mapToObj(cell -> new Bounds(from[cell], from[cell], to[cell])).toList());
  }

  /**
   * The cells of which one more must be free after {@link #solve} found no answer: those of the sum
   * that failed, and of the sums linked to it through cells that are not known exactly.
   */
  BitSet conflict(BitSet free) {
    BitSet sums = new BitSet();
    BitSet found = new BitSet();
    List<Integer> next = new ArrayList<>(List.of(failed));
    sums.set(failed);
    while (!next.isEmpty()) {
      int sum = next.remove(next.size() - 1);
      for (int cell : members[sum]) {
        found.set(cell);
        if (free.get(cell) || low[cell] < high[cell]) {
          for (int other : sumsOf[cell]) {
            if (!sums.get(other)) {
              add(other, sums, next);
            }
          }
        }
      }
    }
    found.andNot(free);
    IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isKnown()).forEach(found::clear);
    return found;
  }

  private static void add(int sum, BitSet sums, List<Integer> next) {
    sums.set(sum);
    next.add(sum);
  }

  /** Tries the values of the cell with the fewest, until all are settled. */
  private boolean hasAnswer(double[] from, double[] to) {
    int cell = narrowest(from, to);
    if (cell < 0) {
      return true;
    }
    for (double value : values(from[cell], to[cell])) {
      if (left-- <= 0) {
        return false;
      }
      double[] lower = from.clone();
      double[] upper = to.clone();
      lower[cell] = value;
      upper[cell] = value;
      if (narrow(lower, upper, touching(cell)) && hasAnswer(lower, upper)) {
        return true;
      }
    }
    return false;
  }

  private static int narrowest(double[] from, double[] to) {
    int best = -1;
    for (int i = 0; i < from.length; i++) {
      double width = to[i] - from[i];
      if (width > 0 && (best < 0 || width < to[best] - from[best])) {
        best = i;
      }
    }
    return best;
  }

  private static double[] values(double from, double to) {
    int number = (int) Math.min(TRIED, to - from + 1);
    double[] values = IntStream.range(0, number).mapToDouble(i -> from + i).toArray();
    values[number - 1] = to;
    return values;
  }

  /**
   * Narrows until nothing changes.
   *
   * @param due the sums to look at first; emptied
   */
  private boolean narrow(double[] from, double[] to, BitSet due) {
    for (int round = 0; !due.isEmpty() && round < ROUNDS; round++) {
      for (int sum = due.nextSetBit(0); sum >= 0; sum = due.nextSetBit(sum + 1)) {
        due.clear(sum);
        if (!new Narrowing(members[sum], exact[sum], from, to, cell -> addTo(due, cell)).apply()) {
          failed = sum;
          return false;
        }
      }
    }
    return true;
  }

  private BitSet touching(int cell) {
    BitSet sums = new BitSet();
    addTo(sums, cell);
    return sums;
  }

  private void addTo(BitSet sums, int cell) {
    for (int sum : sumsOf[cell]) {
      sums.set(sum);
    }
  }

  /**
   * What one sum says of its members.
   *
   * @param members the total, then the parts
   * @param exact whether the parts make up the total
   * @param from least values, narrowed in place
   * @param to greatest values, narrowed in place
   * @param changed takes each cell that was narrowed
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one call; never compared
  private record Narrowing(
      int[] members, boolean exact, double[] from, double[] to, IntConsumer changed) {

    /** Narrows the members; false if nothing is left of one. */
    boolean apply() {
      double least = 0;
      double most = 0;
      for (int i = 1; i < members.length; i++) {
        least += from[members[i]];
        most += to[members[i]];
      }
      int total = members[0];
      raise(total, least);
      if (exact) {
        lower(total, most);
      }
      boolean possible = from[total] <= to[total];
      for (int i = 1; i < members.length; i++) {
        int part = members[i];
        double others = least - from[part];
        double othersMost = most - to[part];
        lower(part, to[total] - others);
        if (exact) {
          raise(part, from[total] - othersMost);
        }
        possible &= from[part] <= to[part];
        least = others + from[part];
        most = othersMost + to[part];
      }
      return possible;
    }

    private void raise(int cell, double bound) {
      if (bound > from[cell]) {
        from[cell] = bound;
        changed.accept(cell);
      }
    }

    private void lower(int cell, double bound) {
      if (bound < to[cell]) {
        to[cell] = bound;
        changed.accept(cell);
      }
    }
  }
}

package org.glotip.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves the complete sums of a group of cells as linear equations, whatever the size of the
 * numbers. It finds each cell that the equations alone determine; a search would have to exclude
 * all its other numbers one by one.
 *
 * <p>Gauss-Jordan elimination modulo the prime 2^31 - 1: exact for numbers below 2^30.
 */
final class Elimination {
  private static final long PRIME = Integer.MAX_VALUE;

  private final int[] cells;
  private final long[][] rows;
  private int rank;
  private boolean consistent = true;

  private Elimination(int[] cells, long[][] rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * Solves the equations of a group.
   *
   * @param sums the sums that cells of the group stand in
   */
  static Elimination of(int[] group, List<Identity> sums, Ranges ranges) {
    Map<Integer, Integer> columns = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      columns.put(group[i], i);
    }
    long[][] rows =
        sums.stream()
            .filter(Identity::complete)
            .map(sum -> row(sum, columns, ranges))
            .toArray(long[][]::new);
    Elimination elimination = new Elimination(group, rows);
    elimination.solve();
    return elimination;
  }

  private static long[] row(Identity sum, Map<Integer, Integer> columns, Ranges ranges) {
    long[] row = new long[columns.size() + 1];
    enter(row, sum.total(), -1, columns, ranges);
    sum.parts().forEach(part -> enter(row, part, 1, columns, ranges));
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.floorMod(row[i], PRIME);
    }
    return row;
  }

  /** Known cells go to the right side. */
  private static void enter(
      long[] row, int cell, int sign, Map<Integer, Integer> columns, Ranges ranges) {
    Integer column = columns.get(cell);
    if (column == null) {
      row[row.length - 1] -= sign * ranges.low(cell);
    } else {
      row[column] += sign;
    }
  }

  /** Whether the equations have a solution. */
  boolean isConsistent() {
    return consistent;
  }

  /** Narrows each cell that is determined; false if its number is out of its range. */
  boolean narrow(Tightening tightening) {
    for (int i = 0; i < rank; i++) {
      int pivot = onlyColumn(rows[i]);
      if (pivot >= 0) {
        long number = rows[i][cells.length];
        long signed = number > PRIME / 2 ? number - PRIME : number;
        if (!tightening.narrow(cells[pivot], signed, signed)) {
          return false;
        }
      }
    }
    return true;
  }

  private int onlyColumn(long[] row) {
    int only = -1;
    for (int column = 0; column < cells.length; column++) {
      if (row[column] != 0) {
        if (only >= 0) {
          return -1;
        }
        only = column;
      }
    }
    return only;
  }

  private void solve() {
    for (int column = 0; column < cells.length && rank < rows.length; column++) {
      if (swapIn(column)) {
        scale(rows[rank], column);
        for (int i = 0; i < rows.length; i++) {
          if (i != rank && rows[i][column] != 0) {
            subtract(rows[i], rows[rank], rows[i][column]);
          }
        }
        rank++;
      }
    }
    consistent = Arrays.stream(rows).skip(rank).allMatch(row -> row[cells.length] == 0);
  }

  private boolean swapIn(int column) {
    for (int i = rank; i < rows.length; i++) {
      if (rows[i][column] != 0) {
        long[] row = rows[i];
        rows[i] = rows[rank];
        rows[rank] = row;
        return true;
      }
    }
    return false;
  }

  private static void scale(long[] row, int column) {
    long factor = inverse(row[column]);
    for (int i = column; i < row.length; i++) {
      row[i] = row[i] * factor % PRIME;
    }
  }

  private static void subtract(long[] row, long[] pivot, long factor) {
    for (int i = 0; i < row.length; i++) {
      if (pivot[i] != 0) {
        row[i] = Math.floorMod(row[i] - factor * pivot[i] % PRIME, PRIME);
      }
    }
  }

  /** By Fermat: the power with exponent two less than the prime. */
  private static long inverse(long number) {
    long result = 1;
    long power = number;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        result = result * power % PRIME;
      }
      power = power * power % PRIME;
    }
    return result;
  }
}

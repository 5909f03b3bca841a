package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows put together by the number of their group: every row is counted, then put where its group
 * begins.
 *
 * <p>Not by Tablesaw, which hashes the bytes of every key and keeps a bitmap for every group: that
 * was a tenth of the time of a whole run, for the same groups.
 */
final class RowGroups {
  private RowGroups() {}

  /**
   * The rows of each group that has any, in the order of the groups' numbers.
   *
   * @param groups the number of each row's group, from 0
   * @param count a number above all of them
   */
  static List<int[]> of(int[] groups, int count) {
    int[] sizes = new int[count];
    for (int group : groups) {
      sizes[group]++;
    }
    int[][] rows = new int[count][];
    int[] filled = new int[count];
    for (int row = 0; row < groups.length; row++) {
      int group = groups[row];
      if (filled[group] == 0) {
        rows[group] = new int[sizes[group]];
      }
      rows[group][filled[group]++] = row;
    }
    List<int[]> found = new ArrayList<>();
    for (int[] each : rows) {
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }
}

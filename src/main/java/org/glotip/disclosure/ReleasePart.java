package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cells of a release, with all sums that they stand in. No sum ties two parts together, so each can
 * be attacked by itself.
 *
 * @param release the cells
 * @param identities the sums, in order of trust; places are those within the part
 */
record ReleasePart(Release release, List<Identity> identities) {
  ReleasePart {
    identities = List.copyOf(identities);
  }

  /**
   * The parts, in the order of their first cell. Cells that stand in no sum make one part together.
   *
   * @param identities all sums of the release, in order of trust
   */
  static List<ReleasePart> of(Release release, List<Identity> identities) {
    int size = release.cells().size();
    int[] part = new int[size + 1];
    IntStream.rangeClosed(0, size).forEach(cell -> part[cell] = cell);
    boolean[] tied = new boolean[size];
    for (Identity sum : identities) {
      tied[sum.total()] = true;
      for (int cell : sum.parts()) {
        tied[cell] = true;
        join(part, sum.total(), cell);
      }
    }
    Map<Integer, List<Integer>> cells = new LinkedHashMap<>();
    int[] within = new int[size];
    for (int cell = 0; cell < size; cell++) {
      List<Integer> all =
          cells.computeIfAbsent(tied[cell] ? first(part, cell) : size, key -> new ArrayList<>());
      within[cell] = all.size();
      all.add(cell);
    }
    Map<Integer, List<Identity>> sums = new LinkedHashMap<>();
    for (Identity sum : identities) {
      sums.computeIfAbsent(first(part, sum.total()), key -> new ArrayList<>()).add(sum.at(within));
    }
    return cells.entrySet().stream()
        .map(
            each ->
                new ReleasePart(
                    release.of(each.getValue()), sums.getOrDefault(each.getKey(), List.of())))
        .toList();
  }

  private static void join(int[] part, int one, int other) {
    int first = first(part, one);
    int second = first(part, other);
    part[Math.max(first, second)] = Math.min(first, second);
  }

  /** The first cell of the part of a cell. */
  private static int first(int[] part, int cell) {
    int at = cell;
    while (part[at] != at) {
      part[at] = part[part[at]];
      at = part[at];
    }
    return at;
  }
}

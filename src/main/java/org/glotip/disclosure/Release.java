package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.glotip.model.Bounds;
import org.glotip.model.PublishedCell;

/**
 * The cells an attacker sees, and what each says by itself.
 *
 * @param cells cells of the release under attack, then those of an earlier one; each in the order
 *     of their keys
 * @param now how many are of the release under attack
 * @param zeroHidden whether an upper limit alone may hide 0
 * @param low least number each cell can hold
 * @param high greatest number each cell can hold
 */
record Release(
    List<PublishedCell> cells, int now, boolean zeroHidden, List<Long> low, List<Long> high) {
  /** The order of cells. */
  static final Comparator<PublishedCell> ORDER =
      Comparator.comparing(PublishedCell::key)
          .thenComparingInt(PublishedCell::years)
          .thenComparing(PublishedCell::place);

  /**
   * Reads the cells. Who prints zeros hides none: {@code <5} is then 1 to 4. Else it is 0 to 4.
   *
   * @param most the greatest number that a cell without upper bound is taken to hold
   */
  static Release of(List<PublishedCell> now, List<PublishedCell> earlier, long most) {
    List<PublishedCell> cells = new ArrayList<>();
    List<Long> low = new ArrayList<>();
    List<Long> high = new ArrayList<>();
    for (List<PublishedCell> release : List.of(now, earlier)) {
      boolean zeroHidden = zeroHidden(release);
      for (PublishedCell cell : release.stream().sorted(ORDER).toList()) {
        Bounds bounds = cell.value().bounds().orElse(new Bounds(0, 0, (double) most));
        long least = (long) Math.ceil(bounds.low());
        long greatest = (long) Math.floor(Math.min(bounds.high(), (double) most));
        boolean positive = cell.limitOnly() && !zeroHidden && greatest > 0;
        cells.add(cell);
        low.add(positive ? Math.max(1, least) : least);
        high.add(cell.isNumber() ? least : Math.max(least, greatest));
      }
    }
    return new Release(List.copyOf(cells), now.size(), zeroHidden(now), low, high);
  }

  /** Some of the cells, in the same order. */
  Release of(List<Integer> places) {
    return new Release(
        places.stream().map(cells::get).toList(),
        (int) places.stream().filter(place -> place < now).count(),
        zeroHidden,
        places.stream().map(low::get).toList(),
        places.stream().map(high::get).toList());
  }

  private static boolean zeroHidden(List<PublishedCell> release) {
    return release.stream()
        .noneMatch(
            cell -> cell.isNumber() && cell.value().bounds().stream().anyMatch(b -> b.high() == 0));
  }

  Ranges ranges() {
    return new Ranges(
        low.stream().mapToLong(Long::longValue).toArray(),
        high.stream().mapToLong(Long::longValue).toArray());
  }

  /** Whether a cell is of the release under attack and hides its number. */
  boolean isTarget(int cell) {
    return cell < now && cells.get(cell).isHidden();
  }

  boolean isNumber(int cell) {
    return cells.get(cell).isNumber();
  }

  /** Hidden cells of the release under attack that say more than an upper limit. */
  int[] bounded() {
    return IntStream.range(0, now)
        .filter(this::isTarget)
        .filter(cell -> !cells.get(cell).limitOnly())
        .toArray();
  }

  /**
   * How many numbers must stay possible in a cell: all of a limit or of a short interval; of a long
   * one as many as a limit would leave.
   */
  int wanted(int cell, Effort effort) {
    long size = size(cell);
    boolean all = cells.get(cell).limitOnly() || size <= effort.values() + 1L;
    return (int) Math.max(effort.values(), all ? size : 0);
  }

  /** How many numbers a cell can hold as it is printed. */
  long size(int cell) {
    return high.get(cell) - low.get(cell) + 1;
  }
}

package org.glotip.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fillings of a cluster: each is a witness for one number of each count. */
final class Witnesses {
  private final Cluster cluster;
  private final Fillings fillings;
  private final long[] low;
  private final long[] high;
  private final Map<Integer, Set<Long>> seen = new HashMap<>();
  private long[] last;

  /**
   * None yet.
   *
   * @param steps most steps of one search
   * @param low least numbers, narrowed by all sums
   * @param high greatest numbers, narrowed by all sums
   */
  Witnesses(SumSystem system, Cluster cluster, int steps, long[] low, long[] high) {
    this.cluster = cluster;
    this.fillings = new Fillings(system, cluster.sums(), steps);
    this.low = low.clone();
    this.high = high.clone();
    this.last = low.clone();
  }

  /**
   * Finds a first filling; false if there is none, or if the search was given up. It begins from
   * the least numbers, which anybody knows: from the true ones it would be found where they are,
   * and which counts are hidden would tell of them.
   */
  boolean start() {
    return take(fillings.find(low, high, low));
  }

  boolean gaveUp() {
    return fillings.gaveUp();
  }

  /** Whether each of these numbers is possible. */
  boolean hasAll(int cell, long from, long to) {
    for (long number = from; number <= to; number++) {
      if (!has(cell, number)) {
        return false;
      }
    }
    return true;
  }

  /** Whether so many numbers are possible; only numbers near a known one are tried. */
  boolean hasSome(int cell, long count) {
    long near = last[cell];
    for (long distance = 1; distance <= 2 * count && seen(cell).size() < count; distance++) {
      has(cell, near + distance);
      has(cell, near - distance);
    }
    return seen(cell).size() >= count;
  }

  private boolean has(int cell, long number) {
    return seen(cell).contains(number)
        || take(fillings.with(cell, number, number, low, high, last));
  }

  private Set<Long> seen(int cell) {
    return seen.computeIfAbsent(cell, key -> new HashSet<>());
  }

  private boolean take(Optional<long[]> filling) {
    filling.ifPresent(
        numbers -> {
          last = numbers.clone();
          Arrays.stream(cluster.cells()).forEach(cell -> seen(cell).add(numbers[cell]));
        });
    return filling.isPresent();
  }
}

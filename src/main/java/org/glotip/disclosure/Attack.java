package org.glotip.disclosure;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** One attack on a release: by the sums of one relation, or by all sums at once. */
final class Attack {
  private final Release release;
  private final List<Identity> identities;
  private final int[] wanted;
  private final Ranges ranges;
  private final Tightening tightening;
  private final Settlement settlement;

  /**
   * Tightens the cells by sums, the most trusted first.
   *
   * @param identities the sums, in order of trust
   * @param dropped places of sums that are not to be used
   * @param effort limits of the search that can follow
   */
  Attack(Release release, List<Identity> identities, Set<Integer> dropped, Effort effort) {
    this.release = release;
    this.identities = identities;
    int cells = release.cells().size();
    wanted = IntStream.range(0, cells).map(cell -> release.wanted(cell, effort)).toArray();
    ranges = release.ranges();
    tightening = new Tightening(ranges, identities, cells);
    for (int sum = 0; sum < identities.size(); sum++) {
      if (!dropped.contains(sum)) {
        tightening.use(sum);
      }
    }
    settlement =
        new Settlement(ranges, tightening, new SeenNumbers(wanted), identities, cells, effort);
  }

  /** The search that settles what tightening leaves. */
  Settlement settlement() {
    return settlement;
  }

  /** The number a hidden cell must hold; empty if it can hold several, or nobody has proven it. */
  OptionalLong recovered(int cell) {
    if (ranges.isFixed(cell)) {
      return OptionalLong.of(ranges.low(cell));
    }
    long[] seen = settlement.seen(cell);
    return settlement.isSettled(cell) && seen.length == 1
        ? OptionalLong.of(seen[0])
        : OptionalLong.empty();
  }

  /**
   * The count of what was found.
   *
   * @param targets hidden cells that count
   */
  Recovery recovery(int[] targets) {
    int used = (int) IntStream.range(0, identities.size()).filter(tightening::isUsed).count();
    long[] numbers =
        IntStream.of(targets)
            .mapToObj(this::recovered)
            .flatMapToLong(OptionalLong::stream)
            .toArray();
    return new Recovery(
        used,
        identities.size() - used,
        targets.length,
        subtracted(),
        numbers.length,
        (int) IntStream.range(0, numbers.length).filter(i -> numbers[i] != 0).count(),
        (int) IntStream.of(targets).filter(this::isNarrowed).count());
  }

  /** Hidden cells of the release that stand in a sum in use. */
  int[] reached() {
    return IntStream.range(0, release.now())
        .filter(release::isTarget)
        .filter(cell -> tightening.sumsInUse(cell).length > 0)
        .toArray();
  }

  private boolean isNarrowed(int cell) {
    boolean tight = ranges.high(cell) - ranges.low(cell) + 1 < wanted[cell];
    boolean holes = settlement.isSettled(cell) && settlement.seen(cell).length < wanted[cell];
    return (tight || holes) && recovered(cell).isEmpty();
  }

  private int subtracted() {
    return (int)
        IntStream.range(0, identities.size())
            .filter(tightening::isUsed)
            .mapToObj(identities::get)
            .filter(sum -> sum.complete() && release.isNumber(sum.total()))
            .map(sum -> sum.parts().stream().filter(part -> !release.isNumber(part)).toList())
            .filter(hidden -> hidden.size() == 1 && release.isTarget(hidden.get(0)))
            .map(hidden -> hidden.get(0))
            .distinct()
            .count();
  }
}

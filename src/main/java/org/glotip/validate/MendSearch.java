package org.glotip.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Bounds;

/**
 * All smallest sets of cells that mend a system of sums: the fewest cells whose change makes every
 * sum hold at once (Fellegi and Holt, 1976). Each step frees one more cell of the sums that still
 * fail, so no set is missed.
 */
final class MendSearch {
  private final SumSystem system;
  private final int budget;
  private final List<Mend> found = new ArrayList<>();
  private final Set<BitSet> seen = new HashSet<>();

  private MendSearch(SumSystem system, int budget) {
    this.system = system;
    this.budget = budget;
  }

  /**
   * The smallest sets, in the order of their cells; none if there is none of so few cells.
   *
   * @param most most cells of a set
   * @param budget most sets looked at
   */
  static List<Mend> of(SumSystem system, int most, int budget) {
    MendSearch search = new MendSearch(system, budget);
    for (int size = 1; size <= most && search.found.isEmpty(); size++) {
      search.seen.clear();
      search.from(new BitSet(), size);
    }
    return search.found;
  }

  private void from(BitSet free, int size) {
    if (seen.size() >= budget || !seen.add(free)) {
      return;
    }
    Optional<List<Bounds>> right = system.solve(free);
    if (right.isPresent()) {
      found.add(new Mend(free.stream().mapToObj(system.cells()::get).toList(), right.get()));
    } else if (free.cardinality() < size) {
      system.conflict(free).stream().forEach(cell -> from(with(free, cell), size));
    }
  }

  private static BitSet with(BitSet free, int cell) {
    BitSet more = (BitSet) free.clone();
    more.set(cell);
    return more;
  }
}

package org.glotip.disclosure;

import java.util.List;

/**
 * One sum that published cells stand in.
 *
 * @param relation the relation it is an example of
 * @param total place in the list of cells of the cell that is the sum
 * @param parts places of the cells that are added
 * @param complete whether all parts are published; else they add up to the total at most
 */
record Identity(Relation relation, int total, List<Integer> parts, boolean complete) {
  Identity {
    parts = List.copyOf(parts);
  }

  /** The same sum with its cells at other places. */
  Identity at(int[] places) {
    return new Identity(
        relation, places[total], parts.stream().map(part -> places[part]).toList(), complete);
  }
}

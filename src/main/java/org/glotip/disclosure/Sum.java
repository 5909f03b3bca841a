package org.glotip.disclosure;

import java.util.List;

/**
 * A count that is the sum of others, when a return is right.
 *
 * @param total place of the sum among the counts
 * @param parts places of the counts that are added
 * @param complete whether no part is missing; else the parts add up to the total at most
 */
record Sum(int total, List<Integer> parts, boolean complete) {
  Sum {
    parts = List.copyOf(parts);
  }
}

package org.glotip.disclosure;

import org.glotip.reference.Policy;

/**
 * How much trouble the attacker takes.
 *
 * @param most the greatest number that a cell without upper bound is taken to hold
 * @param values how many numbers a hidden cell must leave possible
 * @param cells largest group of cells that is settled by search
 * @param steps most steps of one search, for each cell of its group
 */
record Effort(long most, int values, int cells, long steps) {
  static Effort of(Policy policy) {
    return new Effort(
        policy.get("plausible_maximum"),
        policy.whole("audit_values"),
        policy.whole("audit_cells"),
        policy.get("audit_steps"));
  }
}

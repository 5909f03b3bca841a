package org.glotip.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.glotip.reference.Policy;

/**
 * What must be hidden, and what hiding costs.
 *
 * @param below counts from {@link #least} to one less than this are hidden
 * @param zerosShown whether a count known to be 0 is published
 * @param range fewest numbers that must stay possible where a number is withheld
 * @param most no count is greater
 * @param steps most steps of one search for a filling
 * @param rounds most times something is hidden by choice before whole tables are
 * @param trials most counts tried before one is hidden
 * @param wideningCost cost of withholding a small count instead of giving its interval
 * @param costs cost of withholding one count of a kind
 */
record SuppressionPolicy(
    long below,
    boolean zerosShown,
    long range,
    long most,
    int steps,
    int rounds,
    int trials,
    long wideningCost,
    Map<CellKind, Long> costs) {

  SuppressionPolicy {
    costs = Collections.unmodifiableMap(new EnumMap<>(costs));
  }

  static SuppressionPolicy of(Policy policy) {
    Map<CellKind, Long> costs = new EnumMap<>(CellKind.class);
    for (CellKind kind : CellKind.values()) {
      costs.put(kind, policy.get(kind.policyKey()));
    }
    return new SuppressionPolicy(
        policy.get("suppress_below"),
        policy.get("show_zeros") != 0,
        policy.get("suppression_range"),
        policy.get("plausible_maximum"),
        policy.whole("suppression_steps"),
        policy.whole("suppression_rounds"),
        policy.whole("suppression_trials"),
        policy.get("suppression_cost_widening"),
        costs);
  }

  /** Cost of withholding a count of a kind. */
  long cost(CellKind kind) {
    return costs.getOrDefault(kind, 0L);
  }

  /** Least number that is hidden. */
  long least() {
    return zerosShown ? 1 : 0;
  }

  /** Greatest number that is hidden. */
  long greatest() {
    return below - 1;
  }
}

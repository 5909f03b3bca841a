package org.glotip.disclosure;

import org.glotip.model.Bounds;
import org.glotip.model.Observation;

/**
 * One count under protection, in whole numbers.
 *
 * @param observation the count
 * @param low least number it can be, as far as we know
 * @param high greatest number it can be, as far as we know
 * @param kind what it is broken down by
 * @param role why it is hidden from the start, or that it is not
 */
record GuardedCell(Observation observation, long low, long high, CellKind kind, Role role) {

  /** What a count is before anything is hidden to protect another. */
  enum Role {
    /** May be published. */
    OPEN,
    /** A small number. */
    SMALL,
    /** An interval that its reporter gave. */
    REPORTED
  }

  static GuardedCell of(Observation observation, Bounds bounds, SuppressionPolicy policy) {
    long low = (long) Math.floor(bounds.low());
    long high = (long) Math.min(Math.ceil(bounds.high()), (double) policy.most());
    return new GuardedCell(
        observation,
        low,
        Math.max(low, high),
        CellKind.of(observation.key()),
        role(low, Math.max(low, high), policy));
  }

  private static Role role(long low, long high, SuppressionPolicy policy) {
    if (low >= policy.least() && high < policy.below()) {
      return Role.SMALL;
    }
    return low == high ? Role.OPEN : Role.REPORTED;
  }

  boolean isPrimary() {
    return role != Role.OPEN;
  }

  /** The mark before anything is hidden to protect another. */
  Mark firstMark(SuppressionPolicy policy) {
    if (role == Role.OPEN) {
      return Mark.NUMBER;
    }
    // The ends of an interval around a small number and a hidden one would give the small one away.
    boolean tells = low >= policy.least() && low < policy.below() && high >= policy.below();
    return tells && low > 0 ? Mark.WITHHELD : Mark.INTERVAL;
  }

  /** Least number of the interval that may be published. */
  long leastPrinted(SuppressionPolicy policy) {
    return role == Role.SMALL ? policy.least() : low;
  }

  /** Greatest number of the interval that may be published. */
  long greatestPrinted(SuppressionPolicy policy) {
    return Math.max(high, policy.greatest());
  }

  /** Least number that a reader reckons with before he adds anything up. */
  long leastRead(Mark mark, SuppressionPolicy policy) {
    return switch (mark) {
      case NUMBER -> low;
      case INTERVAL -> leastPrinted(policy);
      case WITHHELD -> 0;
    };
  }

  /** Greatest number that a reader reckons with before he adds anything up. */
  long greatestRead(Mark mark, SuppressionPolicy policy) {
    return switch (mark) {
      case NUMBER -> high;
      case INTERVAL -> greatestPrinted(policy);
      case WITHHELD -> policy.most();
    };
  }

  /**
   * Whether each number of the interval must stay possible; if not, {@link SuppressionPolicy#range}
   * numbers must.
   */
  boolean keepsAll(SuppressionPolicy policy) {
    return isPrimary() && greatestPrinted(policy) - leastPrinted(policy) < policy.below();
  }
}

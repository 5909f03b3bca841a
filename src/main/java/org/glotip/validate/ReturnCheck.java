package org.glotip.validate;

/** A rule for returns as it is applied. */
@FunctionalInterface
interface ReturnCheck {

  /**
   * Judges every item of the rule in one return.
   *
   * @param tally takes the outcomes
   */
  void judge(ReviewedReturn review, Tally tally);
}

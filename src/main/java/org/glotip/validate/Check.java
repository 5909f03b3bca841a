package org.glotip.validate;

/** A rule as it is applied. */
@FunctionalInterface
interface Check {

  /**
   * Judges every item of the rule.
   *
   * @param now the observations to judge
   * @param before those of an earlier vintage; none where there is no such vintage
   * @param tally takes the outcomes
   */
  void judge(Vintage now, Vintage before, Tally tally);
}

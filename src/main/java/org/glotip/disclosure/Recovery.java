package org.glotip.disclosure;

/**
 * What an attack by some relations gives.
 *
 * @param identities sums that were used
 * @param notHolding sums that the published numbers, or sums trusted more, contradict
 * @param hidden hidden cells that stand in the sums used
 * @param subtracted hidden parts of a sum whose total and other parts are all numbers
 * @param recovered hidden cells that can hold one number only
 * @param notZero those of them whose number is not 0
 * @param narrowed hidden cells that can hold several numbers, but not all that must stay possible
 */
public record Recovery(
    int identities,
    int notHolding,
    int hidden,
    int subtracted,
    int recovered,
    int notZero,
    int narrowed) {
  static final Recovery NONE = new Recovery(0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  Recovery plus(Recovery other) {
    return new Recovery(
        identities + other.identities,
        notHolding + other.notHolding,
        hidden + other.hidden,
        subtracted + other.subtracted,
        recovered + other.recovered,
        notZero + other.notZero,
        narrowed + other.narrowed);
  }
}

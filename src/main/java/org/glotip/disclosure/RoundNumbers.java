package org.glotip.disclosure;

/** The series 1, 2, 5, 10, 20, 50, ... */
final class RoundNumbers {
  private RoundNumbers() {}

  /**
   * A round number not below a number.
   *
   * @param further how many round numbers are passed over
   */
  static long above(long number, int further) {
    long round = 1;
    for (int left = further; round < number || left > 0; round = next(round)) {
      left -= round < number ? 0 : 1;
    }
    return round;
  }

  private static long next(long round) {
    long power = 1;
    while (power * 10 <= round) {
      power *= 10;
    }
    return round / power == 2 ? 5 * power : 2 * round;
  }
}

package org.glotip.statistics;

import org.glotip.model.FigureKey;

/**
 * A part of a whole, by the columns of a figure's key; blank columns do not apply.
 *
 * @param form class of exploitation
 * @param sex sex
 * @param age age group
 * @param origin country or area of origin
 * @param reach distance between origin and destination
 */
record Part(String form, String sex, String age, String origin, String reach) {
  /** The whole. */
  static final Part WHOLE = new Part("", "", "", "", "");

  static Part ofForm(String code) {
    return new Part(code, "", "", "", "");
  }

  static Part ofSexAge(String sex, String age) {
    return new Part("", sex, age, "", "");
  }

  static Part ofOrigin(String code) {
    return new Part("", "", "", code, "");
  }

  static Part ofReach(String code) {
    return new Part("", "", "", "", code);
  }

  /** The part of both: the columns of this one, and of the other where this has none. */
  Part and(Part other) {
    return new Part(
        either(form, other.form),
        either(sex, other.sex),
        either(age, other.age),
        either(origin, other.origin),
        either(reach, other.reach));
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** The key of this part of what a key says. */
  FigureKey of(FigureKey whole) {
    return whole
        .withForm(form)
        .withSexAge(sex, age)
        .withFlow(origin, whole.destination())
        .withReach(reach);
  }
}

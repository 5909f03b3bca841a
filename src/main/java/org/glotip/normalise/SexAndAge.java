package org.glotip.normalise;

import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.reference.TermConcept;

/**
 * Sex and age of a row.
 *
 * @param sex code of the sex
 * @param age code of the age group
 */
record SexAndAge(String sex, String age) {
  static final SexAndAge ALL = new SexAndAge(Code.TOTAL, Code.TOTAL);

  /** What one text says of both, such as "girls"; the code is sex and age with a point between. */
  static Optional<SexAndAge> ofOneText(TermIndex terms, String text) {
    return terms.code(TermConcept.SEX_AND_AGE, text).map(SexAndAge::parsed);
  }

  private static SexAndAge parsed(String code) {
    int point = code.indexOf('.');
    return new SexAndAge(code.substring(0, point), code.substring(point + 1));
  }

  /**
   * What both say together.
   *
   * @return empty where they contradict each other
   */
  Optional<SexAndAge> and(SexAndAge other) {
    Optional<String> bothSex = one(sex, other.sex);
    Optional<String> bothAge = one(age, other.age);
    return bothSex.isEmpty() || bothAge.isEmpty()
        ? Optional.empty()
        : Optional.of(new SexAndAge(bothSex.get(), bothAge.get()));
  }

  private static Optional<String> one(String left, String right) {
    if (left.equals(right) || right.equals(Code.TOTAL)) {
      return Optional.of(left);
    }
    return left.equals(Code.TOTAL) ? Optional.of(right) : Optional.empty();
  }
}

package org.glotip.disclosure;

/**
 * A way in which published numbers hang together. The order is that of trust: where two identities
 * contradict each other, the one of the later relation is not used.
 */
public enum Relation {
  /** The bounds printed beside a hidden number, by themselves. */
  PRINTED_BOUNDS("bounds printed beside the cell"),
  SEX_AGES("sex = child + adult"),
  TOTAL_AGES("total = child + adult + unknown"),
  TOTAL_SEXES("total = female + male + other + unknown"),
  AGE_SEXES("age = female + male + other"),
  TOTAL_SEX_AGES("total = sexes by age + unknown"),
  TOTAL_FORMS("total = forms"),
  SEX_AGE_FORMS("sex and age = forms"),
  FORM_SEX_AGES("form and sex = child + adult"),
  FORM_AGES("form = child + adult + unknown"),
  FORM_SEXES("form = female + male + other + unknown"),
  FORM_AGE_SEXES("form and age = female + male + other"),
  FORM_BY_SEX_AND_AGE("form = sexes by age + unknown"),
  TOTAL_CITIZENSHIPS("total = citizenships"),
  AREA_COUNTRIES("area = countries"),
  WINDOW_YEARS("window = years"),
  EARLIER_RELEASE("earlier release");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** What the relation says, in words. */
  public String label() {
    return label;
  }

  /** The same relation among the cells of one form of exploitation. */
  Relation ofForm() {
    return switch (this) {
      case SEX_AGES -> FORM_SEX_AGES;
      case TOTAL_AGES -> FORM_AGES;
      case TOTAL_SEXES -> FORM_SEXES;
      case AGE_SEXES -> FORM_AGE_SEXES;
      case TOTAL_SEX_AGES -> FORM_BY_SEX_AND_AGE;
      default -> throw new IllegalArgumentException(name());
    };
  }
}

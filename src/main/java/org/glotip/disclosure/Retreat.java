package org.glotip.disclosure;

import java.util.List;

/**
 * How much of a return is given up where no choice of single counts protects it: first the finest
 * tables are withheld as a whole, then they are left out. A count that is withheld still has its
 * row, so that whatever is computed from it is an interval; a row that is not there stands in no
 * sum. The forms by sex and age go first: no total is ever made of them, and to search a full
 * return with them again and again takes longest.
 *
 * @param shown what may be published as numbers
 * @param kept what has a row
 */
record Retreat(Extent shown, Extent kept) {
  /** Ever less; nothing at last. */
  static final List<Retreat> STEPS =
      List.of(
          new Retreat(Extent.EVERYTHING, Extent.EVERYTHING),
          new Retreat(Extent.WITHOUT_FORMS_BY_SEX_AND_AGE, Extent.EVERYTHING),
          new Retreat(Extent.WITHOUT_FORMS_BY_SEX_AND_AGE, Extent.WITHOUT_FORMS_BY_SEX_AND_AGE),
          new Retreat(Extent.WITHOUT_CITIZENSHIPS, Extent.WITHOUT_FORMS_BY_SEX_AND_AGE),
          new Retreat(Extent.SEXES_AND_AGES, Extent.WITHOUT_FORMS_BY_SEX_AND_AGE),
          new Retreat(Extent.TOTAL, Extent.WITHOUT_FORMS_BY_SEX_AND_AGE),
          new Retreat(Extent.NOTHING, Extent.WITHOUT_FORMS_BY_SEX_AND_AGE),
          new Retreat(Extent.WITHOUT_CITIZENSHIPS, Extent.WITHOUT_CITIZENSHIPS),
          new Retreat(Extent.SEXES_AND_AGES, Extent.SEXES_AND_AGES),
          new Retreat(Extent.TOTAL, Extent.TOTAL),
          new Retreat(Extent.NOTHING, Extent.NOTHING));
}

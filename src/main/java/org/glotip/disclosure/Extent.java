package org.glotip.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of a return is published at all. Where no choice of counts to withhold protects it, the
 * finest tables are left out: a row that is not there stands in no sum.
 */
enum Extent {
  EVERYTHING(EnumSet.allOf(CellKind.class)),
  WITHOUT_FORMS_BY_SEX_AND_AGE(EnumSet.complementOf(EnumSet.of(CellKind.FORM_SEX_AGE))),
  WITHOUT_CITIZENSHIPS(
      EnumSet.complementOf(EnumSet.of(CellKind.FORM_SEX_AGE, CellKind.COUNTERPART))),
  SEXES_AND_AGES(EnumSet.of(CellKind.TOTAL, CellKind.SEX, CellKind.AGE)),
  TOTAL(EnumSet.of(CellKind.TOTAL)),
  NOTHING(EnumSet.noneOf(CellKind.class));

  private final Set<CellKind> kinds;

  Extent(Set<CellKind> kinds) {
    this.kinds = Collections.unmodifiableSet(kinds);
  }

  boolean holds(GuardedCell cell) {
    return kinds.contains(cell.kind());
  }
}

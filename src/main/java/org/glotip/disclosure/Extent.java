package org.glotip.disclosure;

/** A part of the counts of a return; each without the finest tables of the one before. */
enum Extent {
  EVERYTHING,
  WITHOUT_FORMS_BY_SEX_AND_AGE,
  WITHOUT_CITIZENSHIPS,
  SEXES_AND_AGES,
  TOTAL,
  NOTHING;

  boolean holds(GuardedCell cell) {
    CellKind kind = cell.kind();
    return switch (this) {
      case EVERYTHING -> true;
      case WITHOUT_FORMS_BY_SEX_AND_AGE -> kind != CellKind.FORM_SEX_AGE;
      case WITHOUT_CITIZENSHIPS -> kind != CellKind.FORM_SEX_AGE && kind != CellKind.COUNTERPART;
      case SEXES_AND_AGES -> kind == CellKind.TOTAL || kind == CellKind.SEX || kind == CellKind.AGE;
      case TOTAL -> kind == CellKind.TOTAL;
      case NOTHING -> false;
    };
  }
}

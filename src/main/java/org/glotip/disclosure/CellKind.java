package org.glotip.disclosure;

import java.util.Locale;
import org.glotip.model.Code;
import org.glotip.model.Key;

/** What a count is broken down by; each kind has its own cost of being hidden. */
enum CellKind {
  TOTAL,
  SEX,
  AGE,
  SEX_AGE,
  FORM,
  FORM_SEX_AGE,
  COUNTERPART;

  static CellKind of(Key key) {
    if (!key.counterpart().isAll()) {
      return COUNTERPART;
    }
    boolean bySex = !key.sex().equals(Code.TOTAL);
    boolean byAge = !key.age().equals(Code.TOTAL);
    if (key.isByForm()) {
      return bySex || byAge ? FORM_SEX_AGE : FORM;
    }
    if (bySex) {
      return byAge ? SEX_AGE : SEX;
    }
    return byAge ? AGE : TOTAL;
  }

  /** Key of the policy that holds the cost. */
  String policyKey() {
    return "suppression_cost_" + name().toLowerCase(Locale.ROOT);
  }
}

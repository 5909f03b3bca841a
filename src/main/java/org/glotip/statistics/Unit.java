package org.glotip.statistics;

/** Units of figures, apart from those of indicators. */
final class Unit {
  static final String PERCENT = "percent";
  static final String POINTS = "percentage points";
  static final String RATIO = "ratio";
  static final String PER_100 = "per 100";
  static final String PER_100_000 = "per 100,000";
  static final String INDEX = "index";
  static final String COUNTRIES = "countries";
  static final String FLOWS = "flows";

  private Unit() {}
}

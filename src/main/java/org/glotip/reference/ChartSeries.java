package org.glotip.reference;

/** What tells the lines or bar parts of a chart apart. */
public enum ChartSeries {
  NONE,
  MEASURE,
  INDICATOR,
  SEX_AGE,
  FORM,
  REACH
}

package org.glotip.reference;

/** What stands along the first axis of a chart. */
public enum ChartCategory {
  PERIOD,
  /** The areas within the area chosen. */
  AREA,
  COUNTRY,
  /** Pairs of origin and destination. */
  FLOW,
  /** Countries that a figure of an area names. */
  COUNTERPART,
  INDICATOR,
  SEX_AGE,
  FORM,
  /** The series alone. */
  NONE
}

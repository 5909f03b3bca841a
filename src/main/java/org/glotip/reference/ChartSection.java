package org.glotip.reference;

/** Chapters of the report page, in their printed order. */
public enum ChartSection {
  TRENDS,
  PLACES,
  PERSONS,
  FORMS,
  FLOWS,
  JUSTICE,
  COVERAGE,
  FURTHER
}

package org.glotip.model;

/** Whether the law of a country has a specific offence of trafficking in persons. */
public enum OffenceInLaw {
  YES,
  NO,
  /** Some forms or some persons only. */
  PARTIAL,
  UNKNOWN
}

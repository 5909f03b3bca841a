package org.glotip.reference;

/** Kinds of areas, from wide to narrow. */
public enum AreaLevel {
  WORLD,
  /** M49 region. */
  REGION,
  /** M49 subregion. */
  SUBREGION,
  /** M49 intermediate region. */
  INTERMEDIATE,
  /** Upper level of the groupings of a Global Report. */
  GROUPING,
  /** Lower level of the groupings of a Global Report. */
  SUBGROUPING,
  COUNTRY
}

package org.glotip.reference;

/** How a table of figures is computed; its parameters are data. */
public enum TableKind {
  /** Sums over reporters, with rate and mean. */
  TOTALS,
  /** Change between two years. */
  CHANGE,
  /** Each country in the change, and the gap between the panel and all. */
  CONTRIBUTIONS,
  /** Chained index of yearly panel changes. */
  INDEX,
  /** Shares of the cells of a breakdown in their sum. */
  SHARES,
  /** The same over each country's most recent year. */
  RECENT_SHARES,
  /** Distance between origin and destination. */
  REACH,
  /** Counts from area to area. */
  FLOW_MATRIX,
  /** Counts from country to country. */
  FLOWS,
  /** Persons detected abroad beside persons taken back. */
  MIRROR,
  /** Number of flows, origins and destinations. */
  FLOW_COUNTS,
  /** One indicator per another, and rates. */
  RATIOS,
  /** Countries by how many they count, and by whether it rises. */
  BANDS,
  /** Counts and rates under the codes of a published database. */
  SERIES,
  /** What one country says. */
  PROFILE,
  /** Countries by what their law says. */
  LAWS,
  /** Counts that differ from an earlier source. */
  REVISIONS,
  /** Who reports. */
  COVERAGE
}

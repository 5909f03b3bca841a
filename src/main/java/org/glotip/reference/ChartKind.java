package org.glotip.reference;

/** How a chart of the report page is drawn. */
public enum ChartKind {
  /** A line for each series, with the number of countries below it. */
  LINES,
  /** Bars cut into the shares of a whole. */
  STACK,
  /** A bar for each figure. */
  BARS,
  /** One square of the same size for each country. */
  TILES,
  /** Bands from areas of origin to areas of destination. */
  FLOWS,
  /** Not at all: the table is left to the files. */
  NONE
}

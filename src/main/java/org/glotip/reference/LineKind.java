package org.glotip.reference;

/** What a line of a questionnaire holds. */
public enum LineKind {
  /** A heading. */
  TITLE,
  /** An explanation. */
  TEXT,
  /** The years above the count cells; one cell per year. */
  YEARS,
  /** Counts of a fixed key; one cell per year. */
  COUNT,
  /** Counts of a citizenship or country that the respondent writes in; one cell per year. */
  LISTED,
  /** A sum of other lines, shown while the form is filled in, never read; one cell per year. */
  SUM,
  /** A mark; one cell per year. */
  MARK,
  /** One answer that is no count; one cell. */
  ANSWER;

  /** Whether the line has a cell for each year. */
  public boolean isByYear() {
    return this == YEARS || isCounted() || this == SUM || this == MARK;
  }

  /** Whether the line's cells hold counts of the respondent. */
  public boolean isCounted() {
    return this == COUNT || this == LISTED;
  }

  /** Whether the respondent writes in the line. */
  public boolean isAnswered() {
    return isCounted() || this == MARK || this == ANSWER;
  }
}

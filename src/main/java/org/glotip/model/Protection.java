package org.glotip.model;

/** What disclosure control did with a count. */
public enum Protection {
  /** Published as it is. */
  OPEN,
  /** Small, or hidden by its reporter: published as an interval. */
  PRIMARY,
  /** Such a count whose interval is not published either, since it would give another away. */
  WIDENED,
  /** Withheld because a hidden count could be worked out from it. */
  SECONDARY,
  /**
   * Not a row of what is published, with the rest of its table: nothing less protects the return.
   */
  OMITTED
}

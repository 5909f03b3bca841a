package org.glotip.report;

/**
 * One thing that differs between two runs.
 *
 * @param cause what it is
 * @param how {@code changed}, {@code new}, {@code gone} or {@code renamed}
 * @param before what it was: rows of a file, or the value; blank for nothing
 * @param after what it is
 */
record RunChange(Cause cause, String how, String before, String after) {
  static final String CHANGED = "changed";
  static final String NEW = "new";
  static final String GONE = "gone";

  /** The same content under another name, which moves nothing. */
  static final String RENAMED = "renamed";

  /** Whether it can move a figure. */
  boolean moves() {
    return !how.equals(RENAMED);
  }
}

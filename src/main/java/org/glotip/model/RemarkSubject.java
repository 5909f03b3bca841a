package org.glotip.model;

/** What a remark in a return is about. */
public enum RemarkSubject {
  /** The article of the law that the figures are counted under. */
  ARTICLE,
  /** Where the figures come from. */
  SOURCE,
  /** How the figures are counted. */
  COUNTING,
  /** What the figures cover. */
  COVERAGE,
  /** Why earlier figures were changed. */
  RESTATEMENT
}

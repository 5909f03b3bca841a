package org.glotip.model;

/** How much a finding weighs; from least to most. */
public enum Severity {
  /** Said for the record; nothing to do. */
  NOTE,
  /** The value is kept; a person should look. */
  WARNING,
  /** Something was left out, or cannot be trusted. */
  ERROR;

  /** Whether this weighs as much as another, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}

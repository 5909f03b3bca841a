package org.glotip.model;

/** SDMX observation status ({@code CL_OBS_STATUS}), as far as it is used here. */
public enum ObservationStatus {
  /** Normal. */
  A,
  /** Derived or estimated. */
  E,
  /** Low reliability: a change that a reader could mistake; its note says why. */
  U,
  /** Suppressed: an interval stands for the number. */
  Q,
  /** Missing: not available. */
  O,
  /** Missing: cannot exist. */
  M,
  /** Missing: not collected. */
  L
}

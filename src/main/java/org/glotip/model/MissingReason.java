package org.glotip.model;

/** Why a cell holds no number. */
public enum MissingReason {
  NOT_AVAILABLE,
  NOT_APPLICABLE,
  NOT_ASKED,
  REJECTED
}

package org.glotip.reference;

/** What a rule does; its parameters are data. */
public enum RuleKind {
  /** A fact about a file or a cell, found while reading. */
  READING,
  /** A fact about a label. */
  LABEL,
  /** An automatic edit. */
  EDIT,
  /** The parts of a total add up to more than the total. */
  PARTS_EXCEED_TOTAL,
  /** The parts of a total add up to less than the total. */
  PARTS_FALL_SHORT,
  /** A value is the number of its year. */
  VALUE_EQUALS_YEAR,
  /** A value is many times that of the year before, or a fraction of it. */
  JUMP,
  /** One stage of the justice chain is larger than the stage before it. */
  ORDER,
  /** Female and male are exchanged against another table. */
  EXCHANGED_SEXES,
  /** A series is that of an earlier vintage, moved by a year. */
  SHIFTED_SERIES;

  /** Whether rules of this kind are judged on observations. */
  public boolean isJudged() {
    return compareTo(EDIT) > 0;
  }
}

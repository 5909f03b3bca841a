package org.glotip.reference;

/** What a rule does; its parameters are data. */
public enum RuleKind {
  /** A fact about a file or a cell, found while reading. */
  READING,
  /** A fact about a label. */
  LABEL,
  /** A decision of a person that holds no more. */
  DECISION,
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
  SHIFTED_SERIES,
  /** The values of a block of a return are those of another year, moved by a row. */
  SHIFTED_BLOCK,
  /** A sum within a return does not hold, for a likely cause. */
  SUM_FAULT,
  /** A value differs much from that of the last return for the same year. */
  CHANGED_SINCE,
  /** A total is far below those of the years beside it and not marked as of a part of the year. */
  UNMARKED_PARTIAL_YEAR,
  /** Persons are counted for years before the offence came into force. */
  BEFORE_OFFENCE,
  /** Persons are counted though the law is said to have no offence. */
  WITHOUT_OFFENCE,
  /** A table without an answer that the last return answered. */
  MISSING_TABLE,
  /** Figures without a word on where they come from. */
  MISSING_SOURCE,
  /** Figures that are marked as of a part of the year. */
  PARTIAL_YEAR,
  /** A total without any breakdown. */
  TOTALS_ONLY;

  /** Whether rules of this kind are judged on observations. */
  public boolean isJudged() {
    return compareTo(EDIT) > 0 && !isOfReturns();
  }

  /** Whether rules of this kind are judged on single returns. */
  public boolean isOfReturns() {
    return compareTo(SHIFTED_SERIES) > 0;
  }

  /** Whether a finding of this kind casts doubt on the counts it names. */
  public boolean doubtsCounts() {
    return this == SHIFTED_BLOCK || this == SUM_FAULT || this == UNMARKED_PARTIAL_YEAR;
  }
}

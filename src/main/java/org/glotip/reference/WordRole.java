package org.glotip.reference;

/** What a word does in a label or beside a number. */
public enum WordRole {
  ARTICLE,
  AND,
  /** Stands between two labels of which one is meant. */
  OR,
  ETCETERA,
  CITIZEN,
  GENERIC,
  OTHER,
  OWN_MARK,
  FORMER,
  EXPANSION,
  NOT_AVAILABLE,
  NOT_APPLICABLE,
  NOT_ASKED,
  ZERO,
  ABOUT,
  LESS_THAN,
  AT_MOST,
  MORE_THAN,
  AT_LEAST,
  TO,
  BETWEEN,
  INCLUDING,
  /** What is counted, or a remark that leaves a number as it is: persons, cases, provisional. */
  COUNTED,
  /** A small number in words; stands for its digits. */
  NUMERAL
}

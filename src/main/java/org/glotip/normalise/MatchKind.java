package org.glotip.normalise;

/** How a label was understood, from sure to less sure. */
public enum MatchKind {
  /** The label is known as it stands, but for case, accents and joiners. */
  EXACT,
  /** Known when articles, carriers such as "citizens of", or the order of words are set aside. */
  WORDS,
  /** Known when abbreviated words are written out. */
  ABBREVIATED,
  /** A place or remark stands beside a known label. */
  QUALIFIED,
  /** Several known labels stand together. */
  LIST,
  /** Known when a number is set aside. */
  NUMBERED,
  /** Known when damaged characters are mended. */
  REPAIRED,
  /** Close to one known label, and to no other. */
  SPELLING,
  /** Not understood, or ambiguous. */
  NONE
}

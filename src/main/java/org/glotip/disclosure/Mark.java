package org.glotip.disclosure;

/** What a reader sees in place of a count. */
enum Mark {
  /** The number. */
  NUMBER,
  /** The interval that small counts share, or the one that the reporter gave. */
  INTERVAL,
  /** That there is a number. */
  WITHHELD
}

package org.glotip.intake;

import org.glotip.reference.LayoutLine;

/**
 * What a cell of a questionnaire is for.
 *
 * @param line its line
 * @param year its year; 0 where the line has none
 * @param role what it holds
 */
record FormCell(LayoutLine line, int year, Role role) {
  /** What a cell holds. */
  enum Role {
    /** A count, a mark or another answer. */
    ANSWER,
    /** The citizenship or country that the counts beside it are of. */
    LABEL,
    /** A sum of answers, never read. */
    SUM,
    /** An answer of which it is not certain whose it is, so that it cannot be read. */
    UNCLEAR
  }

  FormCell of(LayoutLine other) {
    return new FormCell(other, year, role);
  }

  FormCell as(Role other) {
    return new FormCell(line, year, other);
  }
}

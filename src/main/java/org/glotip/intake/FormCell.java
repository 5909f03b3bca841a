package org.glotip.intake;

import org.glotip.reference.LayoutLine;
import org.jspecify.annotations.Nullable;

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

  /** The id of a line stands for it; there are hundreds of cells to look up in each form. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormCell cell
        && cell.line.id().equals(line.id())
        && cell.year == year
        && cell.role == role;
  }

  @Override
  public int hashCode() {
    return line.id().hashCode() * 31 + year;
  }
}

package org.glotip.intake;

import java.util.Set;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a layout and the texts it is known by.
 *
 * @param index its place among all lines of the layout
 * @param line the line
 * @param texts folded texts that are printed beside it, in all languages
 */
record FormLine(int index, LayoutLine line, Set<String> texts) {
  /** There is one of each line in a form. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  boolean is(LineKind kind) {
    return line.kind() == kind;
  }

  /** Whether it can be known by its text: a line that is written in cannot. */
  boolean isAnchor() {
    return !is(LineKind.LISTED);
  }
}

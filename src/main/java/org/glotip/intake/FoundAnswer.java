package org.glotip.intake;

import java.util.Comparator;
import org.glotip.model.ReturnAnswer;

/**
 * An answer and the place of its line in the layout, by which answers are ordered.
 *
 * @param index place of its line among all lines of the layout
 * @param answer the answer
 */
record FoundAnswer(int index, ReturnAnswer answer) implements Comparable<FoundAnswer> {
  private static final Comparator<FoundAnswer> ORDER =
      Comparator.comparingInt(FoundAnswer::index)
          .thenComparingInt(found -> found.answer().value().source().row())
          .thenComparingInt(found -> found.answer().year())
          .thenComparing(found -> found.answer().value().source());

  @Override
  public int compareTo(FoundAnswer other) {
    return ORDER.compare(this, other);
  }
}

package org.glotip.validate;

import java.util.List;
import java.util.stream.Stream;
import org.glotip.model.Bounds;

/**
 * A sum of one return and year.
 *
 * @param relation the sum as the form asks for it
 * @param total the total
 * @param parts its parts
 * @param exact whether the parts make up the total; else they are not more than it
 */
record Sum(SumRelation relation, SumCell total, List<SumCell> parts, boolean exact) {

  Sum {
    parts = List.copyOf(parts);
  }

  /** Whether the return says enough to judge it. */
  boolean isDecided() {
    return total.isKnown() && parts.stream().anyMatch(SumCell::isKnown);
  }

  /** Whether it can hold within the bounds of its members. */
  boolean holds() {
    Bounds sum = known();
    Bounds whole = total.bounds();
    boolean complete = exact && parts.stream().allMatch(SumCell::isKnown);
    return sum.low() <= whole.high() && !(complete && sum.high() < whole.low());
  }

  /** The sum of the parts that are known. */
  Bounds known() {
    return parts.stream()
        .filter(SumCell::isKnown)
        .map(SumCell::bounds)
        .reduce(Bounds.ZERO, Bounds::plus);
  }

  /** How far the parts are from the total, by value. */
  double gap() {
    return Math.abs(known().value() - total.bounds().value());
  }

  boolean has(SumCell cell) {
    return cells().anyMatch(cell::equals);
  }

  /** The total, then the parts. */
  Stream<SumCell> cells() {
    return Stream.concat(Stream.of(total), parts.stream());
  }

  /** The same, but a list must make up the total. */
  Sum closed() {
    return new Sum(relation, total, parts, exact || !relation.listed().isEmpty());
  }
}

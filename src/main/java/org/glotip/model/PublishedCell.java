package org.glotip.model;

import java.util.Set;

/**
 * One cell of a published table as its reader sees it: nothing merged, nothing mended.
 *
 * @param place where it stands
 * @param key what it counts; codes not known here are kept as folded text, reporters as printed
 * @param years number of years it covers, {@code key.year()} being the last; 1 for most
 * @param areas codes of the areas its reporter lies in; empty for an area or an unknown reporter
 * @param value a number, or an interval in place of one; an interval without upper bound hides any
 *     number
 * @param limitOnly whether the interval was printed as an upper limit alone, as in {@code <5}: it
 *     does not say whether 0 is among what it hides
 */
public record PublishedCell(
    SourceCell place, Key key, int years, Set<String> areas, Value value, boolean limitOnly) {

  /** Whether the number is printed. */
  public boolean isNumber() {
    return value.isNumber();
  }

  /** Whether an interval, or a sign that hides any number, is printed instead of the number. */
  public boolean isHidden() {
    return value.isSuppressed();
  }
}

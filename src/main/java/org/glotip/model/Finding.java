package org.glotip.model;

import java.util.Comparator;
import java.util.List;

/**
 * Something found in the input, or done to it.
 *
 * @param rule id of the rule in {@code data/rules.csv}
 * @param severity how much it weighs
 * @param cell where it was found
 * @param related the other cells it rests on
 * @param arguments what fills the rule's message, in order
 */
public record Finding(
    String rule,
    Severity severity,
    SourceCell cell,
    List<SourceCell> related,
    List<String> arguments)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::cell)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.arguments().toString())
          .thenComparing(finding -> finding.related().toString());

  public Finding {
    related = List.copyOf(related);
    arguments = List.copyOf(arguments);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

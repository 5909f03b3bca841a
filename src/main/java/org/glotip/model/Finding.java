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
 * @param effect persons or cases by which a correction could move the figures; 0 where it moves
 *     none, or it cannot be told
 */
public record Finding(
    String rule,
    Severity severity,
    SourceCell cell,
    List<SourceCell> related,
    List<String> arguments,
    double effect)
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

  /** A finding whose effect cannot be told. */
  public Finding(
      String rule,
      Severity severity,
      SourceCell cell,
      List<SourceCell> related,
      List<String> arguments) {
    this(rule, severity, cell, related, arguments, 0);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

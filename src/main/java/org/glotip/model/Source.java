package org.glotip.model;

import java.util.List;

/**
 * One leg a figure stands on.
 *
 * @param role what the leg is in the figure's formula: {@code sum}, {@code numerator}, {@code
 *     denominator}, {@code first}, {@code last}, {@code link} ...
 * @param set the observations summed
 * @param figures ids of other figures that enter, where a figure is made from figures
 */
public record Source(String role, SourceSet set, List<String> figures) {

  public Source {
    figures = List.copyOf(figures);
  }

  /** A leg made of observations. */
  public static Source of(String role, SourceSet set) {
    return new Source(role, set, List.of());
  }

  /** A leg made of other figures. */
  public static Source of(String role, List<String> figures) {
    return new Source(role, new SourceSet(List.of()), figures);
  }
}

package org.glotip.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.glotip.model.Figure;
import org.glotip.reference.ChartDefinition;

/**
 * What one page shows.
 *
 * @param title its title
 * @param home code of the area shown first
 * @param profile whether it shows that area alone
 * @param charts its charts, in order
 * @param figures the figures it carries, by slug of their table
 */
record PageContent(
    String title,
    String home,
    boolean profile,
    List<ChartDefinition> charts,
    Map<String, List<Figure>> figures) {

  /** Codes of the areas that figures are of. */
  Set<String> areas() {
    return codes(figure -> figure.key().area());
  }

  /** Codes of the indicators that figures are of. */
  Set<String> indicators() {
    return codes(figure -> figure.key().indicator());
  }

  /** Codes of all areas that a figure names or rests on. */
  Set<String> named(Reporters reporters) {
    Set<String> named = new TreeSet<>(areas());
    named.addAll(codes(figure -> figure.key().origin()));
    named.addAll(codes(figure -> figure.key().destination()));
    figures.values().forEach(list -> list.forEach(each -> named.addAll(reporters.of(each))));
    return named;
  }

  private Set<String> codes(Function<Figure, String> codeOf) {
    Set<String> codes = new TreeSet<>();
    figures.values().forEach(list -> list.forEach(figure -> codes.add(codeOf.apply(figure))));
    return codes;
  }
}

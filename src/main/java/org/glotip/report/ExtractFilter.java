package org.glotip.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which figures are wanted. What is empty restricts nothing.
 *
 * @param areas codes of areas; a flow is of an area if it begins or ends there
 * @param tables slugs of tables
 * @param indicators codes of indicators
 * @param measures codes of measures
 * @param years ranges of years; a window or a pair of years must lie in one of them whole
 */
public record ExtractFilter(
    Set<String> areas,
    Set<String> tables,
    Set<String> indicators,
    Set<String> measures,
    List<Years> years) {

  /** Columns that a figure can be broken down by. */
  static final List<String> BREAKDOWNS =
      List.of("form", "sex", "age", "origin", "destination", "reach");

  public ExtractFilter {
    areas = sorted(areas);
    tables = sorted(tables);
    indicators = sorted(indicators);
    measures = sorted(measures);
    years = List.copyOf(years);
  }

  /** Years from the first to the last, both among them. */
  public record Years(int first, int last) {
    boolean holds(int from, int to) {
      return first <= from && to <= last;
    }
  }

  /** Whether a figure is wanted, however it is broken down. */
  boolean holds(ExplainedFigure figure) {
    return isIn(tables, figure.text("table"))
        && isIn(indicators, figure.text("indicator"))
        && isIn(measures, figure.text("measure"))
        && isInArea(figure)
        && isInYears(figure.text("period"));
  }

  /** The columns a figure is broken down by. */
  static Set<String> breakdown(ExplainedFigure figure) {
    return BREAKDOWNS.stream()
        .filter(column -> !figure.text(column).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isInArea(ExplainedFigure figure) {
    String area = figure.text("area");
    return isIn(areas, area)
        || (area.isEmpty()
            && (areas.contains(figure.text("origin"))
                || areas.contains(figure.text("destination"))));
  }

  private boolean isInYears(String period) {
    if (years.isEmpty()) {
      return true;
    }
    if (!period.matches("[0-9]{4}(-[0-9]{4})?")) {
      return false;
    }
    int first = Integer.parseInt(period.substring(0, 4));
    int last = Integer.parseInt(period.substring(period.length() - 4));
    return years.stream().anyMatch(range -> range.holds(first, last));
  }

  private static boolean isIn(Set<String> wanted, String code) {
    return wanted.isEmpty() || wanted.contains(code);
  }

  private static Set<String> sorted(Set<String> codes) {
    return Collections.unmodifiableSet(new TreeSet<>(new ArrayList<>(codes)));
  }
}

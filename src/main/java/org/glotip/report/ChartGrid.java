package org.glotip.report;

import java.util.List;
import java.util.Optional;
import org.glotip.model.Figure;
import org.glotip.reference.ChartDefinition;

/**
 * The figures of one chart of the workbook as a table of two sides.
 *
 * @param chart what is drawn, and how
 * @param subtitle indicator, area, period and measure that all of them share
 * @param categories names along the first axis
 * @param series names of the lines or parts
 * @param figures by category and then by series; empty where there is none
 */
record ChartGrid(
    ChartDefinition chart,
    String subtitle,
    List<String> categories,
    List<String> series,
    List<List<Optional<Figure>>> figures) {

  ChartGrid {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    figures = figures.stream().map(List::copyOf).toList();
  }

  /** Decimals to show. */
  int decimals() {
    return figures.stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .mapToInt(TableColumn.VALUE::decimals)
        .max()
        .orElse(0);
  }
}

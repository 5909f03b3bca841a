package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.reference.TableDefinition;

/**
 * Shares of the parts of a whole, by year; with the parameter {@code years}, over windows of so
 * many years; with {@code only}, of the parts of that code alone.
 */
final class Shares implements Tabulation {
  private final Basis basis;

  Shares(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Division division : Division.of(table)) {
      List<Cell> cells = overWindows(division.cells(basis, table), table);
      figures.addAll(
          SharePools.of(basis.areas(table), basis.pooling(table), cells, division::whole)
              .figures(table, List.of()));
    }
    List<String> only = table.list("only");
    figures.removeIf(
        figure -> !only.isEmpty() && !figure.key().columns().stream().anyMatch(only::contains));
    return figures;
  }

  private static List<Cell> overWindows(List<Cell> cells, TableDefinition table) {
    if (!table.parameters().containsKey("years")) {
      return cells;
    }
    Windows windows =
        Windows.of(cells.stream().map(Cell::observation).toList(), table.whole("years"));
    return cells.stream().flatMap(cell -> windows.of(cell).stream()).toList();
  }
}

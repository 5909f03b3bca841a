package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.reference.TableDefinition;

/** Shares of the parts of a breakdown in each country's most recent year. */
final class RecentShares implements Tabulation {
  private final Basis basis;
  private final Window window;

  RecentShares(Basis basis) {
    this.basis = basis;
    int years = basis.reference().policy().whole("recent_years");
    this.window = new Window(basis.edition() - years + 1, basis.edition());
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    Message note =
        Message.of("note.years", Integer.toString(window.first()), Integer.toString(window.last()));
    List<Figure> figures = new ArrayList<>();
    for (Division division : Division.of(table)) {
      List<Cell> recent = recent(division.cells(basis, table));
      figures.addAll(
          SharePools.of(basis.areas(table), basis.byArea(), recent, division::whole)
              .figures(table, List.of(note)));
    }
    return figures;
  }

  private List<Cell> recent(List<Cell> cells) {
    List<Cell> inWindow =
        cells.stream().filter(cell -> window.contains(cell.observation().key().year())).toList();
    Map<List<String>, Integer> latest = latest(inWindow);
    return inWindow.stream().filter(cell -> isLatest(cell, latest)).map(this::overWindow).toList();
  }

  private Cell overWindow(Cell cell) {
    Slot slot = new Slot(cell.slot().indicator(), window.period(), cell.slot().part());
    return new Cell(cell.observation(), cell.bounds(), slot);
  }

  private static boolean isLatest(Cell cell, Map<List<String>, Integer> latest) {
    Integer year = latest.get(series(cell));
    return year != null && year == cell.observation().key().year();
  }

  private static Map<List<String>, Integer> latest(List<Cell> cells) {
    Map<List<String>, Integer> latest = new HashMap<>();
    for (Cell cell : cells) {
      latest.merge(series(cell), cell.observation().key().year(), Math::max);
    }
    return latest;
  }

  private static List<String> series(Cell cell) {
    Key key = cell.observation().key();
    return List.of(key.reporter(), key.indicator());
  }
}

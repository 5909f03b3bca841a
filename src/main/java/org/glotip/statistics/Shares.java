package org.glotip.statistics;

import java.util.List;
import org.glotip.model.Figure;
import org.glotip.reference.TableDefinition;

/** Shares of the parts of a breakdown, by year. */
final class Shares implements Tabulation {
  private final Basis basis;

  Shares(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Cell> cells = Breakdown.of(table).cells(basis, table);
    return SharePools.of(basis.areas(), basis.byArea(), cells).figures(table, List.of());
  }
}

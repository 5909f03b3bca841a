package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.TableDefinition;

/** Sums over reporters, their rate per 100,000 inhabitants and their mean per reporter. */
final class Totals implements Tabulation {
  private final Basis basis;
  private final Rates rates;

  Totals(Basis basis) {
    this.basis = basis;
    this.rates = new Rates(basis);
  }

  /** Totals as cells of their year. */
  static List<Cell> cells(List<Observation> totals) {
    return totals.stream().map(total -> Cell.of(total, slot(total.key()))).toList();
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas()) {
      basis
          .totals()
          .in(area.code())
          .forEach(
              (slot, pool) -> {
                if (table.indicators().contains(slot.indicator())) {
                  figures.add(count(table, area, slot, pool));
                  rates
                      .rate(slot.key(table.slug(), area.code(), "RATE"), pool, persons(area, slot))
                      .ifPresent(figures::add);
                  mean(table, area, slot, pool, figures);
                }
              });
    }
    return figures;
  }

  private Figure count(TableDefinition table, Area area, Slot slot, Pool pool) {
    return new Figure(
        slot.key(table.slug(), area.code(), "COUNT"),
        basis.unit(slot.indicator()),
        pool.sum(),
        status(area, pool),
        pool.countries(),
        pool.sum().value(),
        pool.notes(),
        List.of(pool.as("sum")));
  }

  private Pool persons(Area area, Slot slot) {
    return basis.populations().get(area.code(), slot).orElse(Pool.NONE);
  }

  private void mean(TableDefinition table, Area area, Slot slot, Pool pool, List<Figure> figures) {
    if (area.level() == AreaLevel.COUNTRY) {
      return;
    }
    figures.add(
        pool.figure(
            slot.key(table.slug(), area.code(), "MEAN"),
            basis.unit(slot.indicator()),
            Rates.per(pool.sum(), pool.countries()),
            pool.notes(),
            pool.as("sum")));
  }

  /** A country's own count keeps its status: a suppressed one is no normal one. */
  private static ObservationStatus status(Area area, Pool pool) {
    return area.level() == AreaLevel.COUNTRY
        ? pool.set().observations().get(0).status()
        : pool.status();
  }

  private static Slot slot(Key key) {
    return Slot.whole(key.indicator(), Integer.toString(key.year()));
  }
}

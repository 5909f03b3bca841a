package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.Population;
import org.glotip.reference.TableDefinition;

/** Sums over reporters, their rate per 100,000 inhabitants and their mean per reporter. */
final class Totals implements Tabulation {
  private static final double RATE_BASE = 100_000;

  private final Basis basis;
  private final Pools withPopulation;

  Totals(Basis basis) {
    this.basis = basis;
    Population population = basis.reference().population();
    this.withPopulation =
        basis
            .byArea()
            .pool(
                cells(
                    basis.known().totals().stream()
                        .filter(total -> isKnown(population, total.key()))
                        .toList()));
  }

  /** Totals as cells of their year. */
  static List<Cell> cells(List<Observation> totals) {
    return totals.stream().map(total -> Cell.of(total, slot(total.key()))).toList();
  }

  /** The population of each total's reporter, as far as it is known, as a cell of the same slot. */
  static List<Cell> populations(List<Observation> totals, Population population) {
    List<Cell> cells = new ArrayList<>();
    for (Observation total : totals) {
      Key key = total.key();
      population
          .of(key.reporter(), key.year())
          .ifPresent(persons -> cells.add(Cell.of(persons, slot(key))));
    }
    return cells;
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
                  rate(table, area, slot, pool, figures);
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

  private void rate(TableDefinition table, Area area, Slot slot, Pool pool, List<Figure> figures) {
    Pool persons = basis.populations().get(area.code(), slot).orElse(Pool.NONE);
    if (persons.sum().value() == 0) {
      return;
    }
    Pool counted =
        persons.countries() == pool.countries()
            ? pool
            : withPopulation.get(area.code(), slot).orElseThrow();
    Bounds rate = per(counted.sum(), persons.sum().value());
    figures.add(
        counted.figure(
            slot.key(table.slug(), area.code(), "RATE"),
            Unit.PER_100_000,
            rate,
            rateNotes(pool, counted),
            counted.as("numerator"),
            persons.as("population")));
  }

  private List<Message> rateNotes(Pool all, Pool counted) {
    List<Message> notes = new ArrayList<>(counted.notes());
    notes.add(
        Message.of(
            "note.population",
            Integer.toString(counted.countries()),
            Integer.toString(all.countries()),
            basis.reference().population().source()));
    return notes;
  }

  private void mean(TableDefinition table, Area area, Slot slot, Pool pool, List<Figure> figures) {
    if (area.level() == AreaLevel.COUNTRY) {
      return;
    }
    figures.add(
        pool.figure(
            slot.key(table.slug(), area.code(), "MEAN"),
            basis.unit(slot.indicator()),
            divided(pool.sum(), pool.countries()),
            pool.notes(),
            pool.as("sum")));
  }

  /** A country's own count keeps its status: a suppressed one is no normal one. */
  private static ObservationStatus status(Area area, Pool pool) {
    return area.level() == AreaLevel.COUNTRY
        ? pool.set().observations().get(0).status()
        : pool.status();
  }

  private static Bounds per(Bounds count, double persons) {
    return divided(count.times(RATE_BASE), persons);
  }

  private static Bounds divided(Bounds sum, double by) {
    return new Bounds(sum.low() / by, sum.value() / by, sum.high() / by);
  }

  private static boolean isKnown(Population population, Key key) {
    return population.of(key.reporter(), key.year()).isPresent();
  }

  private static Slot slot(Key key) {
    return Slot.whole(key.indicator(), Integer.toString(key.year()));
  }
}

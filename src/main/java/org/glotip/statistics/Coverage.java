package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.Country;
import org.glotip.reference.Population;
import org.glotip.reference.TableDefinition;

/** How many countries report, and how much of their area they are. */
final class Coverage implements Tabulation {
  private static final double PERCENT = 100;

  private final Basis basis;
  private final Set<String> members = new HashSet<>();
  private final Pools everybody;

  Coverage(Basis basis) {
    this.basis = basis;
    for (Country country : basis.reference().geography().countries().values()) {
      if (country.member()) {
        members.add(country.code());
      }
    }
    this.everybody = basis.aboveCountries().pool(everybody());
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      basis
          .totals()
          .in(area.code())
          .forEach(
              (slot, pool) -> {
                if (table.indicators().contains(slot.indicator())) {
                  figures.add(countries(table, area, slot, pool));
                  share(table, area, slot, pool, figures);
                  population(table, area, slot, pool, figures);
                }
              });
    }
    return figures;
  }

  private static Figure countries(TableDefinition table, Area area, Slot slot, Pool pool) {
    return pool.figure(
        slot.key(table.slug(), area.code(), "N_COUNTRIES"),
        Unit.COUNTRIES,
        Bounds.exact(pool.countries()),
        pool.notes(),
        pool.as("sum"));
  }

  private void share(TableDefinition table, Area area, Slot slot, Pool pool, List<Figure> figures) {
    long all = area.countries().stream().filter(members::contains).count();
    if (all == 0) {
      return;
    }
    long reporting =
        pool.set().observations().stream()
            .filter(total -> members.contains(total.key().reporter()))
            .count();
    figures.add(
        pool.figure(
            slot.key(table.slug(), area.code(), "SHARE"),
            Unit.PERCENT,
            Bounds.exact(PERCENT * reporting / all),
            pool.notes(),
            pool.as("sum")));
  }

  private void population(
      TableDefinition table, Area area, Slot slot, Pool pool, List<Figure> figures) {
    Pool reporting = basis.populations().get(area.code(), slot).orElse(Pool.NONE);
    Slot year = Slot.whole("", slot.period());
    Pool all = everybody.get(area.code(), year).orElse(Pool.NONE);
    if (all.sum().value() == 0) {
      return;
    }
    figures.add(
        pool.figure(
            slot.key(table.slug(), area.code(), "SHARE_POPULATION"),
            Unit.PERCENT,
            Proportion.share(reporting.sum(), all.sum()),
            pool.notes(),
            reporting.as("numerator"),
            all.as("denominator")));
  }

  /** The population of every country in every year of the totals. */
  private List<Cell> everybody() {
    Population population = basis.reference().population();
    Set<Integer> years = new TreeSet<>();
    basis.known().totals().forEach(total -> years.add(total.key().year()));
    List<Cell> cells = new ArrayList<>();
    for (String country : new TreeSet<>(basis.reference().geography().countries().keySet())) {
      for (int year : years) {
        population.of(country, year).ifPresent(persons -> cells.add(cell(persons, year)));
      }
    }
    return cells;
  }

  private static Cell cell(Observation persons, int year) {
    return Cell.of(persons, Slot.whole("", Integer.toString(year)));
  }
}

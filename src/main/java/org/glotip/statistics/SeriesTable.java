package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/**
 * Counts under the codes of a published statistical database, by sex and age, and their rates.
 *
 * <p>Sex and age are dimensions of such a series: where it is not broken down they are the total.
 */
final class SeriesTable implements Tabulation {
  private final Basis basis;
  private final Rates rates;

  SeriesTable(Basis basis) {
    this.basis = basis;
    this.rates = new Rates(basis);
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (PublishedSeries series : PublishedSeries.of(table, basis.reference().codes())) {
      figures.addAll(figures(table, series));
    }
    return figures;
  }

  private List<Figure> figures(TableDefinition table, PublishedSeries series) {
    List<Cell> cells = new ArrayList<>();
    for (Observation count : counts(series)) {
      Key key = count.key();
      if (table.indicators().contains(key.indicator()) && series.holds(key)) {
        Part part = Part.ofSexAge(key.sex(), key.age());
        cells.add(Cell.of(count, new Slot(series.code(), Integer.toString(key.year()), part)));
      }
    }
    Set<Series> apart = apart(series);
    Pools counts = basis.byArea().pool(cells);
    Pools persons = basis.byArea().pool(Rates.populations(cells, basis.reference().population()));
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas(table)) {
      counts
          .in(area.code())
          .forEach(
              (slot, pool) -> {
                List<Message> notes = notes(series, pool, apart);
                figures.add(count(table, area, slot, pool, notes));
                if (isTotal(slot)) {
                  Pool people = persons.get(area.code(), slot).orElse(Pool.NONE);
                  Slot rate = new Slot(series.rate(), slot.period(), slot.part());
                  rates
                      .rate(rate.key(table.slug(), area.code(), "RATE"), pool, people)
                      .map(figure -> Notes.with(figure, notes))
                      .ifPresent(figures::add);
                }
              });
    }
    return figures;
  }

  private Figure count(TableDefinition table, Area area, Slot slot, Pool pool, List<Message> more) {
    List<Message> notes = new ArrayList<>(pool.notes());
    notes.addAll(more);
    String unit = basis.unit(table.indicators().get(0));
    return pool.sumFigure(slot.key(table.slug(), area.code(), "COUNT"), unit, notes);
  }

  private static boolean isTotal(Slot slot) {
    return slot.part().equals(Part.ofSexAge(Code.TOTAL, Code.TOTAL));
  }

  private List<Observation> counts(PublishedSeries series) {
    Known known = basis.known();
    List<Observation> counts = new ArrayList<>(series.isOfAll() ? known.totals() : known.byForm());
    counts.addAll(series.isOfAll() ? known.bySexAndAge() : known.byFormSexAndAge());
    counts.sort((one, other) -> one.key().compareTo(other.key()));
    return counts;
  }

  /** The returns that tell apart what the series leaves out of its class. */
  private Set<Series> apart(PublishedSeries series) {
    Set<Series> found = new HashSet<>();
    for (Observation count : basis.known().byForm()) {
      if (series.left().contains(count.key().form())) {
        found.add(count.key().series());
      }
    }
    return found;
  }

  private static List<Message> notes(PublishedSeries series, Pool pool, Set<Series> apart) {
    long mixed =
        pool.set().observations().stream()
            .map(count -> count.key().series())
            .filter(given -> !apart.contains(given))
            .distinct()
            .count();
    return series.left().isEmpty() || mixed == 0
        ? List.of()
        : List.of(
            Message.of(
                "note.not-told-apart",
                Long.toString(mixed),
                Integer.toString(pool.countries()),
                String.join(", ", series.left())));
  }
}

package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/**
 * Totals of one indicator per those of another, over the countries that gave both in a year; and
 * rates.
 */
final class Ratios implements Tabulation {
  private final Basis basis;
  private final Rates rates;

  Ratios(Basis basis) {
    this.basis = basis;
    this.rates = new Rates(basis);
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Ratio ratio : Ratio.of(table)) {
      figures.addAll(figures(table, ratio));
    }
    for (String indicator : table.list("rates")) {
      figures.addAll(rates(table, indicator));
    }
    return figures;
  }

  private List<Figure> figures(TableDefinition table, Ratio ratio) {
    Map<Series, Observation> below = bySeries(ratio.below());
    List<Cell> aboves = new ArrayList<>();
    List<Cell> belows = new ArrayList<>();
    for (Observation above : totals(ratio.above())) {
      int year = above.key().year();
      Observation other = below.get(new Series(above.key().reporter(), ratio.below(), year));
      if (other != null) {
        Slot slot = Slot.whole(ratio.above(), Integer.toString(year));
        aboves.add(Cell.of(above, slot));
        belows.add(Cell.of(other, slot));
      }
    }
    Pools denominators = basis.byArea().pool(belows);
    Pools numerators = basis.byArea().pool(aboves);
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas(table)) {
      numerators
          .in(area.code())
          .forEach(
              (slot, above) -> {
                Pool other = denominators.get(area.code(), slot).orElseThrow();
                if (other.sum().value() > 0) {
                  FigureKey key = slot.key(table.slug(), area.code(), ratio.measure());
                  figures.add(figure(key, ratio, above, other));
                }
              });
    }
    return figures;
  }

  private static Figure figure(FigureKey key, Ratio ratio, Pool above, Pool below) {
    Bounds bounds = Proportion.quotient(above.sum().times(ratio.factor()), below.sum());
    List<Message> notes = new ArrayList<>();
    notes.add(Message.of("note.both", Integer.toString(above.countries())));
    int derived = above.derived() + below.derived();
    if (derived > 0) {
      String totals = Integer.toString(above.countries() + below.countries());
      notes.add(Message.of("note.derived", Integer.toString(derived), totals));
    }
    notes.addAll(Notes.unbounded(bounds));
    return new Figure(
        key,
        ratio.unit(),
        bounds,
        Caution.status(List.of(), derived > 0),
        above.countries(),
        below.sum().value(),
        notes,
        List.of(above.as("numerator"), below.as("denominator")));
  }

  private List<Figure> rates(TableDefinition table, String indicator) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas(table)) {
      basis
          .totals()
          .in(area.code())
          .forEach(
              (slot, pool) -> {
                if (slot.indicator().equals(indicator)) {
                  Pool persons = basis.populations().get(area.code(), slot).orElse(Pool.NONE);
                  rates
                      .rate(slot.key(table.slug(), area.code(), "RATE"), pool, persons)
                      .ifPresent(figures::add);
                }
              });
    }
    return figures;
  }

  private Map<Series, Observation> bySeries(String indicator) {
    return totals(indicator).stream()
        .collect(Collectors.toMap(total -> total.key().series(), total -> total));
  }

  private List<Observation> totals(String indicator) {
    return basis.known().totals().stream()
        .filter(total -> total.key().indicator().equals(indicator))
        .toList();
  }
}

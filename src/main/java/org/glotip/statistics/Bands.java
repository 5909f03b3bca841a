package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Observation;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/** How many countries lie in each range of counts; and how many rise, stay and fall. */
final class Bands implements Tabulation {
  static final String COUNTRIES = "N_COUNTRIES";

  private static final double PERCENT = 100;

  private final Basis basis;

  Bands(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      bands(table, area, figures);
      directions(table, area, figures);
    }
    return figures;
  }

  private void bands(TableDefinition table, Area area, List<Figure> figures) {
    List<Band> bands = Band.of(table);
    basis
        .totals()
        .in(area.code())
        .forEach(
            (slot, pool) -> {
              if (table.indicators().contains(slot.indicator())) {
                for (Band band : bands) {
                  figures.add(
                      band(slot.key(table.slug(), area.code(), band.measure()), band, pool));
                }
              }
            });
  }

  private static Figure band(FigureKey key, Band band, Pool pool) {
    Bounds number =
        pool.set().observations().stream()
            .map(count -> band.holds(bounds(count)))
            .reduce(Bounds.ZERO, Bounds::plus);
    return pool.figure(key, Unit.COUNTRIES, number, pool.notes(), pool.as("counted"));
  }

  private void directions(TableDefinition table, Area area, List<Figure> figures) {
    double margin = table.whole("stable") / PERCENT;
    for (String indicator : table.indicators()) {
      for (YearPair pair : basis.panels().pairs().getOrDefault(indicator, List.of())) {
        basis
            .panels()
            .of(area.code(), indicator, pair)
            .ifPresent(
                panel -> {
                  for (Direction direction : Direction.values()) {
                    FigureKey key =
                        FigureKey.of(
                            table.slug(),
                            area.code(),
                            pair.period(),
                            indicator,
                            COUNTRIES + "_" + direction.name());
                    figures.add(direction(key, direction, panel, margin));
                  }
                });
      }
    }
  }

  private static Figure direction(FigureKey key, Direction direction, Panel panel, double margin) {
    List<Observation> firsts = panel.first().set().observations();
    List<Observation> lasts = panel.last().set().observations();
    Bounds number = Bounds.ZERO;
    List<Observation> counted = new ArrayList<>();
    List<Observation> certain = new ArrayList<>();
    List<Observation> possible = new ArrayList<>();
    for (int country = 0; country < firsts.size(); country++) {
      List<Observation> both = List.of(firsts.get(country), lasts.get(country));
      Bounds one = direction.holds(bounds(both.get(0)), bounds(both.get(1)), margin);
      number = number.plus(one);
      counted.addAll(one.value() > 0 ? both : List.of());
      certain.addAll(one.low() > 0 ? both : List.of());
      possible.addAll(one.high() > 0 ? both : List.of());
    }
    return panel
        .last()
        .figure(
            key,
            Unit.COUNTRIES,
            number,
            List.of(),
            panel.first().as("first"),
            panel.last().as("last"),
            Source.of("sum", new SourceSet(counted)),
            Source.of("certain", new SourceSet(certain)),
            Source.of("possible", new SourceSet(possible)));
  }

  private static Bounds bounds(Observation count) {
    return count.value().bounds().orElse(Bounds.ZERO);
  }
}

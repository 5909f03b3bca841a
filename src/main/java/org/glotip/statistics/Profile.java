package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.TableDefinition;

/**
 * What one country says, year by year: totals; sexes and ages; forms; own citizens and foreigners;
 * and the citizenships that count most, as many as the parameter {@code top} asks for.
 */
final class Profile implements Tabulation {
  private static final Comparator<Observation> MOST_FIRST =
      Comparator.comparingDouble(Profile::value).reversed().thenComparing(Observation::key);

  private final Basis basis;

  Profile(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    Known known = basis.known();
    for (List<Observation> counts :
        List.of(known.totals(), known.bySexAndAge(), known.byForm(), known.byFormSexAndAge())) {
      counts.stream()
          .filter(count -> isOf(table, count))
          .forEach(count -> figures.add(figure(key(table, count.key()), count)));
    }
    List<Observation> lists = known.lists().stream().filter(count -> isOf(table, count)).toList();
    figures.addAll(nationalities(table, lists));
    figures.addAll(origins(table, lists));
    return figures;
  }

  private static boolean isOf(TableDefinition table, Observation count) {
    return table.indicators().contains(count.key().indicator());
  }

  private static FigureKey key(TableDefinition table, Key key) {
    return cell(
        FigureKey.of(
            table.slug(), key.reporter(), Integer.toString(key.year()), key.indicator(), "COUNT"),
        key);
  }

  /** A figure's key with the form, the sex and the age of a count; blank where not broken down. */
  static FigureKey cell(FigureKey whole, Key key) {
    FigureKey byForm = key.form().equals(Code.TOTAL) ? whole : whole.withForm(key.form());
    boolean bySexAndAge = !key.sex().equals(Code.TOTAL) || !key.age().equals(Code.TOTAL);
    return bySexAndAge ? byForm.withSexAge(key.sex(), key.age()) : byForm;
  }

  private Figure figure(FigureKey key, Observation count) {
    Pool pool = Pool.of(List.of(Cell.of(count, Slot.whole("", ""))));
    return pool.sumFigure(key, basis.unit(key.indicator()), List.of());
  }

  /** Own citizens, foreigners, and who is not known to be either. */
  private List<Figure> nationalities(TableDefinition table, List<Observation> lists) {
    List<Cell> cells = new ArrayList<>();
    for (Observation count : lists) {
      Key key = count.key();
      if (!key.indicator().equals(Code.REPATRIATED)) {
        Part part = Part.ofReach(Breakdown.nationality(key).orElse(Code.UNKNOWN));
        cells.add(Cell.of(count, new Slot(key.indicator(), Integer.toString(key.year()), part)));
      }
    }
    Pools pools = basis.byArea().pool(cells);
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas()) {
      if (area.level() == AreaLevel.COUNTRY) {
        pools
            .in(area.code())
            .forEach(
                (slot, pool) ->
                    figures.add(
                        pool.sumFigure(
                            slot.key(table.slug(), area.code(), "COUNT"),
                            basis.unit(slot.indicator()),
                            List.of())));
      }
    }
    return figures;
  }

  private List<Figure> origins(TableDefinition table, List<Observation> lists) {
    List<Figure> figures = new ArrayList<>();
    List<Observation> list = new ArrayList<>();
    for (Observation count : lists) {
      if (!list.isEmpty() && !list.get(0).key().series().equals(count.key().series())) {
        figures.addAll(most(table, list));
        list.clear();
      }
      if (count.key().counterpart().kind() == LabelKind.COUNTRY) {
        list.add(count);
      }
    }
    figures.addAll(most(table, list));
    return figures;
  }

  private List<Figure> most(TableDefinition table, List<Observation> list) {
    return list.stream()
        .sorted(MOST_FIRST)
        .limit(table.whole("top"))
        .map(count -> figure(flow(table, count.key()), count))
        .toList();
  }

  /** Nationals came back from a destination; all others have an origin. */
  private static FigureKey flow(TableDefinition table, Key key) {
    Counterpart other = key.counterpart();
    FigureKey whole =
        FigureKey.of(
            table.slug(), key.reporter(), Integer.toString(key.year()), key.indicator(), "COUNT");
    return key.indicator().equals(Code.REPATRIATED)
        ? whole.withFlow("", other.code())
        : whole.withFlow(other.code(), "");
  }

  private static double value(Observation count) {
    return count.value().bounds().orElseThrow().value();
  }
}

package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.Source;
import org.glotip.reference.TableDefinition;

/**
 * What each country of the panel adds to the change, in percentage points of the panel's first sum;
 * and why the change over all countries differs from it.
 */
final class Contributions implements Tabulation {
  private final Basis basis;

  Contributions(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Figure> figures = new ArrayList<>();
    for (Comparison comparison : Comparison.of(basis, table)) {
      for (Observation first : comparison.same().first().set().observations()) {
        figures.add(country(table, comparison, first.key().reporter()));
      }
      figures.addAll(gap(table, comparison, Gap.of(comparison)));
    }
    return figures;
  }

  private Figure country(TableDefinition table, Comparison comparison, String reporter) {
    Pool first = total(comparison, reporter, comparison.pair().first());
    Pool last = total(comparison, reporter, comparison.pair().last());
    Pool base = comparison.same().first();
    return figure(
        comparison.key(table.slug(), "POINTS").withFlow("", reporter),
        comparison.same(),
        Proportion.points(first.sum(), last.sum(), base.sum()),
        List.of(first.as("first"), last.as("last"), base.as("base")));
  }

  private Pool total(Comparison comparison, String reporter, int year) {
    return basis.total(reporter, comparison.indicator(), year).orElseThrow();
  }

  private static List<Figure> gap(TableDefinition table, Comparison comparison, Gap gap) {
    Panel all = comparison.all();
    Source base = all.first().as("base");
    Source first = gap.same().first().as("panel-first");
    Source last = gap.same().last().as("panel-last");
    Figure entries =
        figure(
            comparison.key(table.slug(), "POINTS_ENTRIES"),
            all,
            gap.entriesPoints(),
            List.of(gap.entries().as("entries"), base));
    Figure exits =
        figure(
            comparison.key(table.slug(), "POINTS_EXITS"),
            all,
            gap.exitsPoints(),
            List.of(gap.exits().as("exits"), first, last, base));
    Figure derived =
        figure(
            comparison.key(table.slug(), "POINTS_DERIVED"),
            all,
            gap.derivedPoints(),
            List.of(
                gap.derived().first().as("derived-first"),
                gap.derived().last().as("derived-last"),
                first,
                last,
                base));
    List<Figure> parts = List.of(entries, exits, derived);
    List<Figure> figures = new ArrayList<>(parts);
    figures.add(sum(comparison.key(table.slug(), "POINTS_GAP"), all, parts));
    return figures;
  }

  private static Figure sum(FigureKey key, Panel all, List<Figure> parts) {
    Bounds sum = parts.stream().map(Figure::bounds).reduce(Bounds.ZERO, Bounds::plus);
    List<String> ids = parts.stream().map(part -> part.key().id()).toList();
    return figure(key, all, sum, List.of(Source.of("part", ids)));
  }

  private static Figure figure(FigureKey key, Panel panel, Bounds points, List<Source> sources) {
    List<Message> cautions = Caution.ofDirection(points);
    List<Message> notes = new ArrayList<>(cautions);
    notes.addAll(Notes.unbounded(points));
    boolean derived = panel.first().derived() + panel.last().derived() > 0;
    return new Figure(
        key,
        Unit.POINTS,
        points,
        Caution.status(cautions, derived),
        panel.last().countries(),
        panel.last().sum().value(),
        notes,
        sources);
  }
}

package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.TableDefinition;

/**
 * Persons by area of origin and area of destination, for each level of areas in the parameter
 * {@code levels}; own citizens stay within the area, and those of unknown origin have a row of
 * their own.
 *
 * <p>A country of origin that lies in no area counts in the base of shares, but has no row.
 */
final class FlowMatrix implements Tabulation {
  private final Basis basis;

  FlowMatrix(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Observation> lists =
        basis.known().lists().stream()
            .filter(each -> table.indicators().contains(each.key().indicator()))
            .toList();
    List<Observation> known = lists.stream().filter(each -> !FlowPools.isUnknown(each)).toList();
    List<Figure> figures = new ArrayList<>();
    for (AreaLevel level : Places.levels(table)) {
      figures.addAll(figures(table, new Places(basis, level), known, lists));
    }
    return figures;
  }

  private List<Figure> figures(
      TableDefinition table, Places places, List<Observation> known, List<Observation> lists) {
    Pooling pooling = new Pooling(places.areas());
    SharePools origins =
        SharePools.of(
            places.areas(),
            pooling,
            basis.windows().cells(known, key -> Part.ofOrigin(places.origin(key))));
    List<Observation> unknown = lists.stream().filter(FlowPools::isUnknown).toList();
    Pools others = pooling.pool(basis.windows().cells(unknown, key -> Part.ofOrigin(Code.UNKNOWN)));
    List<Figure> figures = new ArrayList<>();
    for (Area area : places.areas()) {
      figures.addAll(rows(table, area, origins.parts(), origins.wholes()));
      figures.addAll(rows(table, area, others, basis.lists()));
    }
    return figures;
  }

  private List<Figure> rows(TableDefinition table, Area area, Pools parts, Pools wholes) {
    List<Figure> figures = new ArrayList<>();
    parts
        .in(area.code())
        .forEach(
            (slot, part) -> {
              if (!slot.part().origin().isEmpty()) {
                Slot whole = slot.with(Part.WHOLE);
                Pool base = wholes.get(area.code(), whole).orElseThrow();
                int countries = basis.lists().get(area.code(), whole).orElseThrow().countries();
                figures.addAll(pair(table, area, slot, part, base, countries));
              }
            });
    return figures;
  }

  private List<Figure> pair(
      TableDefinition table, Area area, Slot slot, Pool part, Pool base, int countries) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            key(table, area, slot, "COUNT"),
            basis.unit(slot.indicator()),
            part.sum(),
            part.status(),
            countries,
            part.sum().value(),
            List.of(),
            List.of(part.as("sum"))));
    if (base.sum().value() > 0) {
      figures.add(share(key(table, area, slot, "SHARE"), part, base, countries));
    }
    return figures;
  }

  private static Figure share(FigureKey key, Pool part, Pool base, int countries) {
    boolean unknown = key.origin().equals(Code.UNKNOWN);
    List<Message> notes = unknown ? List.of(Reach.note(base)) : List.of();
    return new Figure(
        key,
        Unit.PERCENT,
        Proportion.share(part.sum(), base.sum()),
        base.status(),
        countries,
        base.sum().value(),
        notes,
        List.of(part.as("numerator"), base.as("denominator")));
  }

  private static FigureKey key(TableDefinition table, Area area, Slot slot, String measure) {
    return FigureKey.of(table.slug(), "", slot.period(), slot.indicator(), measure)
        .withFlow(slot.part().origin(), area.code());
  }
}

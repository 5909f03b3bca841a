package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.Country;
import org.glotip.reference.TableDefinition;

/**
 * Persons by area of origin and area of destination; own citizens stay within the area.
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
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures(table, AreaLevel.SUBREGION, Country::subregion));
    figures.addAll(figures(table, AreaLevel.REGION, Country::region));
    return figures;
  }

  private List<Figure> figures(
      TableDefinition table, AreaLevel level, Function<Country, String> areaOf) {
    List<Area> areas = basis.areas().stream().filter(area -> area.level() == level).toList();
    List<Cell> cells = basis.windows().cells(known(table), key -> Part.ofOrigin(area(key, areaOf)));
    SharePools pools = SharePools.of(areas, new Pooling(areas), cells);
    List<Figure> figures = new ArrayList<>();
    for (Area area : areas) {
      pools
          .parts()
          .in(area.code())
          .forEach(
              (slot, part) -> {
                if (!slot.part().origin().isEmpty()) {
                  figures.addAll(pair(table, area, slot, part, pools));
                }
              });
    }
    return figures;
  }

  private List<Figure> pair(
      TableDefinition table, Area area, Slot slot, Pool part, SharePools pools) {
    Slot whole = slot.with(Part.WHOLE);
    int countries = basis.lists().get(area.code(), whole).orElseThrow().countries();
    Pool base = pools.wholes().get(area.code(), whole).orElseThrow();
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
    return new Figure(
        key,
        Unit.PERCENT,
        Proportion.share(part.sum(), base.sum()),
        base.status(),
        countries,
        base.sum().value(),
        List.of(),
        List.of(part.as("numerator"), base.as("denominator")));
  }

  private static FigureKey key(TableDefinition table, Area area, Slot slot, String measure) {
    return FigureKey.of(table.slug(), "", slot.period(), slot.indicator(), measure)
        .withFlow(slot.part().origin(), area.code());
  }

  private List<Observation> known(TableDefinition table) {
    return basis.known().lists().stream()
        .filter(each -> table.indicators().contains(each.key().indicator()))
        .filter(each -> each.key().counterpart().kind().isKnownOrigin())
        .toList();
  }

  private String area(Key key, Function<Country, String> areaOf) {
    Counterpart from = key.counterpart();
    String code = from.kind() == LabelKind.OWN ? key.reporter() : from.code();
    return basis.reference().geography().country(code).map(areaOf).orElse("");
  }
}

package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.glotip.model.Figure;
import org.glotip.model.Message;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/**
 * Parts and the wholes they make, pooled over countries: never a mean of countries' shares.
 *
 * @param areas the areas pooled over
 * @param parts a pool of each part
 * @param wholes a pool of each whole; one set for all its shares
 * @param wholeOf the whole that a part belongs to
 */
record SharePools(List<Area> areas, Pools parts, Pools wholes, UnaryOperator<Slot> wholeOf) {
  private static final String SHARE = "SHARE";

  /** Pools the cells as parts, and all of one indicator and period as their whole. */
  static SharePools of(List<Area> areas, Pooling pooling, List<Cell> cells) {
    return of(areas, pooling, cells, slot -> slot.with(Part.WHOLE));
  }

  /** Pools the cells as parts, and those of one whole together. */
  static SharePools of(
      List<Area> areas, Pooling pooling, List<Cell> cells, UnaryOperator<Slot> whole) {
    AreaCells joined = pooling.join(cells);
    return new SharePools(
        areas, joined.pool(Cell::slot), joined.pool(cell -> whole.apply(cell.slot())), whole);
  }

  /** The share of every part that anybody counted; none where the whole is 0. */
  List<Figure> figures(TableDefinition table, List<Message> notes) {
    List<Figure> figures = new ArrayList<>();
    for (Area area : areas) {
      parts
          .in(area.code())
          .forEach(
              (slot, part) -> {
                Pool whole = wholes.get(area.code(), wholeOf.apply(slot)).orElseThrow();
                figures.addAll(share(table, area, slot, part, whole, notes));
              });
    }
    return figures;
  }

  /** The share of one part; none where the whole is 0. */
  static List<Figure> share(
      TableDefinition table, Area area, Slot slot, Pool part, Pool whole, List<Message> notes) {
    if (whole.sum().value() == 0) {
      return List.of();
    }
    return List.of(
        whole.figure(
            slot.key(table.slug(), area.code(), SHARE),
            Unit.PERCENT,
            Proportion.share(part.sum(), whole.sum()),
            notes,
            part.as("numerator"),
            whole.as("denominator")));
  }
}

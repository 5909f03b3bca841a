package org.glotip.statistics;

import org.glotip.model.FigureKey;

/**
 * What a count is pooled under, apart from the area.
 *
 * @param indicator code of the indicator
 * @param period a year, a window or a pair of years
 * @param part the part of the whole
 */
record Slot(String indicator, String period, Part part) {
  /** The whole of an indicator in a period. */
  static Slot whole(String indicator, String period) {
    return new Slot(indicator, period, Part.WHOLE);
  }

  /** The slot of another part of the same whole. */
  Slot with(Part other) {
    return new Slot(indicator, period, other);
  }

  /** The key of a figure on this slot in an area. */
  FigureKey key(String table, String area, String measure) {
    return part.of(FigureKey.of(table, area, period, indicator, measure));
  }
}

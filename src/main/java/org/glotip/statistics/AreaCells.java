package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.glotip.reference.Area;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * Cells beside the areas they lie in: one row per cell and area.
 *
 * @param areas all areas
 * @param cells all cells, in the order of their keys
 * @param place the place of each row's cell among the cells
 * @param area the place of each row's area among the areas
 */
record AreaCells(List<Area> areas, List<Cell> cells, IntColumn place, IntColumn area) {
  static final String PLACE = "place";
  static final String AREA = "area";
  static final AreaCells NONE =
      new AreaCells(List.of(), List.of(), IntColumn.create(PLACE), IntColumn.create(AREA));

  static AreaCells of(List<Area> areas, List<Cell> cells, Table rows) {
    return new AreaCells(areas, cells, rows.intColumn(PLACE), rows.intColumn(AREA));
  }

  /** Adds up the cells of each area and slot. */
  Pools pool(Function<Cell, Slot> slot) {
    SlotNumbers slots = new SlotNumbers(cells.stream().map(slot).toList());
    int[] groups = new int[place.size()];
    Arrays.setAll(groups, row -> slots.number(area.getInt(row), place.getInt(row)));
    Pools pools = new Pools();
    for (int[] rows : RowGroups.of(groups, areas.size() * slots.count())) {
      List<Cell> pooled = cells(rows);
      Area where = areas.get(area.getInt(rows[0]));
      pools.put(where.code(), slot.apply(pooled.get(0)), Pool.of(pooled));
    }
    return pools;
  }

  /** The cells of some rows, in the order of their keys. */
  private List<Cell> cells(int[] rows) {
    int[] found = Arrays.stream(rows).map(place::getInt).sorted().toArray();
    List<Cell> pooled = new ArrayList<>(found.length);
    for (int each : found) {
      pooled.add(cells.get(each));
    }
    return pooled;
  }
}

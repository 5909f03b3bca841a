package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.glotip.reference.Area;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;
import tech.tablesaw.table.TableSlice;

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

  private static final String POOL = "pool";

  static AreaCells of(List<Area> areas, List<Cell> cells, Table rows) {
    return new AreaCells(areas, cells, rows.intColumn(PLACE), rows.intColumn(AREA));
  }

  /** Adds up the cells of each area and slot. */
  Pools pool(Function<Cell, Slot> slot) {
    Pools pools = new Pools();
    SlotNumbers slots = new SlotNumbers(cells.stream().map(slot).toList());
    for (TableSlice slice : Table.create(POOL, groups(slots)).splitOn(POOL)) {
      List<Cell> pooled = cells(slice);
      Area where = areas.get(area.getInt(slice.mappedRowNumber(0)));
      pools.put(where.code(), slot.apply(pooled.get(0)), Pool.of(pooled));
    }
    return pools;
  }

  private IntColumn groups(SlotNumbers slots) {
    int[] groups = new int[place.size()];
    Arrays.setAll(groups, row -> slots.number(area.getInt(row), place.getInt(row)));
    IntColumn column = IntColumn.create(POOL, groups);
    column.setPrintFormatter(NumberColumnFormatter.standard());
    return column;
  }

  /** The slice's cells in the order of their keys; summed by us, for Tablesaw copies each slice. */
  private List<Cell> cells(TableSlice slice) {
    int[] found = new int[slice.rowCount()];
    Arrays.setAll(found, row -> place.getInt(slice.mappedRowNumber(row)));
    Arrays.sort(found);
    List<Cell> pooled = new ArrayList<>(found.length);
    for (int each : found) {
      pooled.add(cells.get(each));
    }
    return pooled;
  }
}

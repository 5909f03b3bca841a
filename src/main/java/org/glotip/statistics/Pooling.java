package org.glotip.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.reference.Area;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.joining.JoinType;

/**
 * Adds up counts over the reporters of each area.
 *
 * <p>Tablesaw joins reporters with the areas they lie in; it sees whole numbers only: the place of
 * a cell in its list, and numbers that stand for reporters and areas. So it never meets a missing
 * value, and every cell can be found again.
 */
final class Pooling {
  private static final String REPORTER = "reporter";
  private static final int NOWHERE = -1;

  private final List<Area> areas;
  private final Map<String, Integer> reporters = new HashMap<>();
  private final Table membership;

  Pooling(List<Area> areas) {
    this.areas = List.copyOf(areas);
    this.membership = membership();
  }

  /** Pools cells by their slots. */
  Pools pool(List<Cell> cells) {
    return join(cells).pool(Cell::slot);
  }

  /**
   * Puts cells into their areas.
   *
   * @param cells in the order of their keys; those whose reporter lies in no area are left out
   */
  AreaCells join(List<Cell> cells) {
    if (cells.isEmpty()) {
      return AreaCells.NONE;
    }
    int[] numbers = cells.stream().mapToInt(cell -> number(cell.reporter())).toArray();
    IntColumn place = IntColumn.indexColumn(AreaCells.PLACE, cells.size(), 0);
    Table table = Table.create("cells", place, IntColumn.create(REPORTER, numbers));
    Table rows = table.joinOn(REPORTER).type(JoinType.INNER).with(membership).join();
    return AreaCells.of(areas, cells, rows);
  }

  private Table membership() {
    IntColumn reporter = IntColumn.create(REPORTER);
    IntColumn area = IntColumn.create(AreaCells.AREA);
    for (int place = 0; place < areas.size(); place++) {
      for (String code : areas.get(place).countries().stream().sorted().toList()) {
        reporter.append(reporters.computeIfAbsent(code, key -> reporters.size()));
        area.append(place);
      }
    }
    return Table.create("membership", reporter, area);
  }

  /** The number of a reporter; {@link #NOWHERE} for one that lies in no area. */
  private int number(String reporter) {
    return reporters.getOrDefault(reporter, NOWHERE);
  }
}

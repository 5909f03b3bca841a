package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One sheet, or one text file, while its rows come in: a long table if it has the header of one;
 * else its rows are kept as they are, for it may be a sheet of a questionnaire.
 */
final class SheetReading {
  private final FileReading file;
  private final String name;
  private final boolean hidden;
  private final TableReading table;
  private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
  private final List<CellArea> merged = new ArrayList<>();
  private boolean searching = true;
  private boolean cut;

  private SheetReading(FileReading file, String name, boolean hidden, TableReading table) {
    this.file = file;
    this.name = name;
    this.hidden = hidden;
    this.table = table;
  }

  static SheetReading ofSheet(FileReading file, String name, boolean hidden) {
    return new SheetReading(file, name, hidden, TableReading.ofSheet(file, name));
  }

  static SheetReading ofText(FileReading file) {
    return new SheetReading(file, "", false, TableReading.ofText(file));
  }

  /** Takes the next row; false if no more rows are wanted. */
  boolean add(SheetRow row) {
    if (searching) {
      searching = table.add(row);
    } else {
      file.checkTime();
    }
    return isTable() ? searching : keep(row);
  }

  /** Takes an area that is shown as one cell. */
  void merge(CellArea area) {
    if (area.size() > 1) {
      file.weigh("");
      merged.add(area);
    }
  }

  /** Whether the sheet is a long table, so that only its rows matter. */
  boolean isTable() {
    return table.hasHeader();
  }

  /** Ends the sheet and passes on what it is. */
  void finish() {
    table.finish();
    if (!isTable() && !rows.isEmpty()) {
      file.add(new FormSheet(file.name(), name, hidden, rows, List.copyOf(merged), cut));
    }
  }

  private boolean keep(SheetRow row) {
    if (row.isBlank()) {
      return true;
    }
    cut = rows.size() == file.limits().formRows();
    if (!cut) {
      rows.put(row.number(), row);
    }
    return !cut;
  }
}

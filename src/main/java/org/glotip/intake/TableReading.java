package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.glotip.model.Column;
import org.glotip.model.LongTable;
import org.glotip.model.LongTableHeader;
import org.glotip.model.RawRow;
import org.glotip.model.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, or one text file, while its rows come in: looks for the header, keeps what is below.
 */
final class TableReading {
  /** Names of the columns that our own tables have beside the thirteen. */
  private static final String LOW = "low";

  private static final String HIGH = "high";

  /** Names of columns of our own tables of which nothing is lost if they are not read. */
  private static final Set<String> OWN = Set.of(LOW, HIGH, "status");

  private final FileReading file;
  private final String sheet;

  /** Whether fields are told apart by delimiters, so that a row can be too short or too long. */
  private final boolean delimited;

  private final List<SheetRow> first = new ArrayList<>();
  private final List<SheetRow> rows = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();
  private @Nullable HeaderCandidate header;
  private Map<Column, Integer> columns = Map.of();
  private int width;
  private int lastRequired;
  private boolean accepted;
  private boolean searched;
  private boolean synthetic;
  private int rowsSeen;

  private TableReading(FileReading file, String sheet, boolean delimited) {
    this.file = file;
    this.sheet = sheet;
    this.delimited = delimited;
  }

  static TableReading ofSheet(FileReading file, String sheet) {
    return new TableReading(file, sheet, false);
  }

  static TableReading ofText(FileReading file) {
    return new TableReading(file, "", true);
  }

  /** Takes the next row; false if no more rows are wanted. */
  boolean add(SheetRow row) {
    file.checkTime();
    if (++rowsSeen > file.limits().rows()) {
      String most = String.valueOf(file.limits().rows());
      file.found("rows-beyond-limit", cell(row.number(), 0), List.of(), most);
      return false;
    }
    if (searched) {
      addBelow(row);
    } else if (row.number() <= file.limits().headerRows()) {
      first.add(row);
    } else {
      search();
      addBelow(row);
    }
    return !searched || header != null;
  }

  /** Whether a header was found, usable or not. */
  boolean hasHeader() {
    return header != null;
  }

  /** Ends the sheet and passes its table on. */
  void finish() {
    if (!searched) {
      search();
    }
    HeaderCandidate found = header;
    if (found == null || !accepted) {
      return;
    }
    if (!chooseDoubled(found)) {
      file.rejectRows(rows.size());
      return;
    }
    file.headerAccepted();
    int row = found.row().number();
    if (rows.isEmpty()) {
      file.found("table-without-rows", cell(row, 0), List.of());
    }
    LongTableHeader shared =
        new LongTableHeader(
            file.name(), sheet, row, columns, synthetic, found.only(LOW), found.only(HIGH));
    file.add(
        new LongTable(
            shared,
            rows.stream().map(each -> new RawRow(shared, each.number(), each.texts())).toList()));
  }

  private void search() {
    searched = true;
    HeaderCandidate best = HeaderCandidate.best(first, file.wordings());
    if (!best.isHeader()) {
      file.noHeader(sheet, best);
      return;
    }
    file.headerSeen();
    accept(best);
    List<SheetRow> above = first.subList(0, first.indexOf(best.row()));
    synthetic = marksSynthetic(sheet) || above.stream().anyMatch(this::marksSynthetic);
    first.subList(above.size() + 1, first.size()).forEach(this::addBelow);
    first.clear();
  }

  private void accept(HeaderCandidate best) {
    header = best;
    columns = best.columns();
    width =
        IntStream.concat(
                best.positions().values().stream().flatMap(List::stream).mapToInt(p -> p),
                IntStream.of(best.only(LOW), best.only(HIGH)))
            .max()
            .orElse(0);
    lastRequired =
        columns.entrySet().stream()
            .filter(entry -> entry.getKey().required())
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    accepted = best.missing().isEmpty();
    report(best);
  }

  private void report(HeaderCandidate best) {
    int row = best.row().number();
    for (Column column : best.missing()) {
      file.found("column-missing", cell(row, 0), List.of(), column.name(), best.texts());
    }
    for (int position : accepted ? best.ignored() : List.<Integer>of()) {
      String text = best.row().texts().get(position - 1).strip();
      if (!OWN.contains(text)) {
        file.found("column-ignored", cell(row, position), List.of(), text);
      }
    }
  }

  /** Settles which of several columns of one name is read; false if one is needed and none can. */
  private boolean chooseDoubled(HeaderCandidate above) {
    boolean chosen = true;
    for (Column column : above.twice()) {
      List<Integer> positions = above.positions().getOrDefault(column, List.of());
      OptionalInt fullest = new DoubledColumn(positions).fullest(rows);
      if (fullest.isPresent()) {
        columns.put(column, fullest.getAsInt());
      }
      chosen &= fullest.isPresent() || !column.required();
      report(above, column, fullest);
    }
    return chosen;
  }

  private void report(HeaderCandidate above, Column column, OptionalInt fullest) {
    int row = above.row().number();
    List<SourceCell> all =
        above.positions().getOrDefault(column, List.of()).stream()
            .map(position -> cell(row, position))
            .toList();
    if (fullest.isEmpty()) {
      file.found("column-twice", cell(row, 0), all, column.name());
    } else {
      String read = above.row().texts().get(fullest.getAsInt() - 1);
      file.found("column-doubled", cell(row, 0), all, column.name(), read);
    }
  }

  private void addBelow(SheetRow row) {
    HeaderCandidate above = header;
    if (above == null || row.isBlank()) {
      return;
    }
    if (!accepted) {
      file.countRow(false, 0);
    } else if (delimited && row.texts().size() < lastRequired) {
      file.countRow(false, 0);
      report(row, "row-too-short", row.texts().size(), above);
    } else {
      keep(row, above);
    }
  }

  private void keep(SheetRow row, HeaderCandidate above) {
    if (delimited && row.width() > above.row().width()) {
      report(row, "row-too-long", row.width(), above);
    }
    file.countRow(true, width);
    report(row.number(), row.notes());
    SheetRow kept = new SheetRow(row.number(), row.fitted(width).texts(), List.of());
    rows.add(kept);
    Integer source = columns.get(Column.SOURCE);
    if (source != null && sources.add(kept.texts().get(source - 1))) {
      synthetic |= marksSynthetic(kept.texts().get(source - 1));
    }
  }

  private void report(SheetRow row, String rule, int fields, HeaderCandidate above) {
    String expected = String.valueOf(above.row().width());
    file.found(rule, cell(row.number(), 0), List.of(), String.valueOf(fields), expected);
  }

  private void report(int row, List<CellNote> notes) {
    for (CellNote note : notes) {
      if (note.touchesRow() || columns.containsValue(note.column())) {
        String[] arguments = note.arguments().toArray(String[]::new);
        file.found(note.rule(), cell(row, note.column()), List.of(), arguments);
      }
    }
  }

  private boolean marksSynthetic(SheetRow row) {
    return row.texts().stream().anyMatch(this::marksSynthetic);
  }

  private boolean marksSynthetic(String text) {
    return file.wordings().marksSynthetic(text);
  }

  private SourceCell cell(int row, int column) {
    return new SourceCell(file.name(), sheet, row, column);
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the observations that are not the same in two outputs.
 *
 * <p>Where a count stands does not matter, nor in which file: of {@code observations.csv} bounds
 * and status are compared. Equal records are skipped; the others are paired by their ids.
 */
final class CountJoin {
  private final Map<String, Row> before = new HashMap<>();
  private final Map<String, Row> after = new HashMap<>();

  private CountJoin() {}

  /** What an output says of a count: its value as printed, and whether it is the same. */
  record Row(String value, String compared) {}

  /**
   * Ids and values of observations that differ.
   *
   * @param before value by id; a count that is new is not in it
   * @param after value by id; a count that is gone is not in it
   */
  record Result(Map<String, String> before, Map<String, String> after) {
    Set<String> ids() {
      Set<String> ids = new HashSet<>(before.keySet());
      ids.addAll(after.keySet());
      return ids;
    }
  }

  static Result of(Path before, Path after) throws IOException {
    CountJoin join = new CountJoin();
    try (CsvRecords old = CsvRecords.open(before);
        CsvRecords now = CsvRecords.open(after)) {
      join.run(old, now);
    }
    Map<String, String> oldValues = new HashMap<>();
    Map<String, String> newValues = new HashMap<>();
    join.before.forEach((id, row) -> oldValues.put(id, row.value()));
    join.after.forEach((id, row) -> newValues.put(id, row.value()));
    return new Result(oldValues, newValues);
  }

  /**
   * Walks both files abreast. Of two records that differ the one of the lesser id is left behind;
   * one that is met again on the other side is taken back if nothing differs.
   */
  private void run(CsvRecords old, CsvRecords now) throws IOException {
    Map<String, Integer> oldColumns = CsvRecords.columns(old.next());
    Map<String, Integer> newColumns = CsvRecords.columns(now.next());
    boolean one = old.advance();
    boolean other = now.advance();
    while (one || other) {
      if (one && other && old.isSame(now)) {
        one = old.advance();
        other = now.advance();
        continue;
      }
      int order = one && other ? old.first().compareTo(now.first()) : one ? -1 : 1;
      if (order <= 0) {
        take(old, oldColumns, before, after);
        one = old.advance();
      }
      if (order >= 0) {
        take(now, newColumns, after, before);
        other = now.advance();
      }
    }
  }

  private static void take(
      CsvRecords records,
      Map<String, Integer> columns,
      Map<String, Row> own,
      Map<String, Row> others) {
    ExplainedFigure fields = new ExplainedFigure(columns, CsvRecords.fields(records.text()));
    String id = fields.text(ObservationsFile.ID);
    Row row = row(fields);
    @Nullable Row other = others.get(id);
    if (other != null && other.equals(row)) {
      others.remove(id);
    } else {
      own.put(id, row);
    }
  }

  private static Row row(ExplainedFigure fields) {
    String value = fields.text(ObservationsFile.VALUE);
    String low = fields.text("low");
    String high = fields.text("high");
    String shown = low.equals(high) ? value : value + " (" + low + " to " + high + ")";
    return new Row(
        SpreadsheetText.found(shown), String.join(" ", List.of(low, high, fields.text("status"))));
  }
}

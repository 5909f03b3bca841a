package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.glotip.model.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads an output folder back, and of each file only what is wanted. */
final class OutputReader {
  private final Path internal;

  OutputReader(Path output) {
    this.internal = output.resolve("internal");
  }

  /** Figures by their ids; ids that there are not are left out. */
  Map<String, ExplainedFigure> figures(Predicate<String> wanted) throws IOException {
    Map<String, ExplainedFigure> found = new HashMap<>();
    rows("figures.csv", wanted)
        .forEach(row -> found.put(row.id(), new ExplainedFigure(row.columns(), row.fields())));
    return found;
  }

  /** The edges that lead down from a figure. */
  Lineage lineage(String figure) throws IOException {
    return Lineage.of(internal.resolve("lineage.csv"), figure);
  }

  /** The edges that lead down from every figure. */
  Lineage lineage() throws IOException {
    return Lineage.all(internal.resolve("lineage.csv"));
  }

  /** All observations that a lineage leads to, by their ids. */
  Map<String, ExplainedObservation> observations(Lineage lineage) throws IOException {
    Map<String, Row> rows = new HashMap<>();
    rows("observations.csv", lineage.cells()::containsKey).forEach(row -> rows.put(row.id(), row));
    Map<String, ExplainedObservation> found = new HashMap<>();
    lineage
        .cells()
        .forEach((id, cells) -> found.put(id, observation(id, cells, lineage, rows.get(id))));
    return found;
  }

  /** The ids of all figures. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    try (CsvRecords records = CsvRecords.open(internal.resolve("figures.csv"))) {
      records.next();
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        ids.add(CsvRecords.first(record));
      }
    }
    return ids;
  }

  private Collection<Row> rows(String file, Predicate<String> wanted) throws IOException {
    List<Row> found = new ArrayList<>();
    try (CsvRecords records = CsvRecords.open(internal.resolve(file))) {
      Map<String, Integer> columns = CsvRecords.columns(records.next());
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        if (wanted.test(CsvRecords.first(record))) {
          found.add(new Row(columns, CsvRecords.fields(record)));
        }
      }
    }
    return found;
  }

  private static ExplainedObservation observation(
      String id, List<ExplainedCell> cells, Lineage lineage, @Nullable Row row) {
    String value = lineage.values().get(id);
    @Nullable Bounds given = value == null ? null : Lineage.bounds(value);
    String low = row == null ? "" : row.text("low");
    Optional<Bounds> bounds =
        given != null || low.isEmpty()
            ? Optional.ofNullable(given)
            : Optional.of(Bounds.exact(Double.parseDouble(low)));
    String status = row == null ? "" : row.text("status");
    String edits = row == null ? "" : SpreadsheetText.found(row.text("edits"));
    return new ExplainedObservation(id, bounds, status, edits, List.copyOf(cells));
  }

  /**
   * A row of a table.
   *
   * @param columns 0-based place of each column
   * @param fields its texts by place
   */
  private record Row(Map<String, Integer> columns, List<String> fields) {
    String id() {
      return fields.get(0);
    }

    String text(String column) {
      Integer place = columns.get(column);
      return place == null || place >= fields.size() ? "" : fields.get(place);
    }
  }
}

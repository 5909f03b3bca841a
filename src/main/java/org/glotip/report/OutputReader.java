package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.glotip.model.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads an output folder back, and of each file only what is wanted. */
final class OutputReader {
  private static final int NEAREST = 5;

  private final Path internal;

  OutputReader(Path output) {
    this.internal = output.resolve("internal");
  }

  /** The rows of a table by their ids, each as text by column; ids that it lacks are left out. */
  private Map<String, Map<String, String>> rows(String file, Collection<String> ids)
      throws IOException {
    Map<String, Map<String, String>> found = new HashMap<>();
    try (CsvRecords records = CsvRecords.open(internal.resolve(file))) {
      List<String> header = header(records);
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        String id = CsvRecords.first(record);
        if (ids.contains(id)) {
          found.put(id, row(header, CsvRecords.fields(record)));
        }
      }
    }
    return found;
  }

  /** Figures by their ids. */
  Map<String, ExplainedFigure> figures(Collection<String> ids) throws IOException {
    Map<String, ExplainedFigure> found = new HashMap<>();
    rows("figures.csv", ids).forEach((id, row) -> found.put(id, new ExplainedFigure(row)));
    return found;
  }

  /** The edges that lead down from a figure. */
  Trail trail(String figure) throws IOException {
    return Trail.of(internal.resolve("lineage.csv"), figure);
  }

  /** Observations by their ids. */
  Map<String, ExplainedObservation> observations(Trail trail) throws IOException {
    Map<String, Map<String, String>> rows = rows("observations.csv", trail.cells().keySet());
    Map<String, ExplainedObservation> found = new HashMap<>();
    trail
        .cells()
        .forEach((id, cells) -> found.put(id, observation(id, cells, trail, rows.get(id))));
    return found;
  }

  /** Ids like the one given, nearest first: of its table if there is one, else of all. */
  List<String> nearest(String id) throws IOException {
    List<String> all = ids();
    String table = table(id);
    List<String> same = all.stream().filter(each -> table(each).equals(table)).toList();
    List<String> candidates = same.isEmpty() ? all : same;
    Map<String, Integer> distances = new HashMap<>();
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    candidates.forEach(each -> distances.put(each, distance.apply(id, each)));
    return candidates.stream()
        .sorted(
            Comparator.comparingInt((String each) -> distances.getOrDefault(each, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    try (CsvRecords records = CsvRecords.open(internal.resolve("figures.csv"))) {
      header(records);
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        ids.add(CsvRecords.first(record));
      }
    }
    return ids;
  }

  private static String table(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static ExplainedObservation observation(
      String id, List<ExplainedCell> cells, Trail trail, @Nullable Map<String, String> row) {
    Map<String, String> fields = row == null ? Map.of() : row;
    Bounds given = trail.values().get(id);
    String low = fields.getOrDefault("low", "");
    Optional<Bounds> bounds =
        given != null || low.isEmpty()
            ? Optional.ofNullable(given)
            : Optional.of(Bounds.exact(Double.parseDouble(low)));
    String edits = SpreadsheetText.found(fields.getOrDefault("edits", ""));
    return new ExplainedObservation(
        id, bounds, fields.getOrDefault("status", ""), edits, List.copyOf(cells));
  }

  private static List<String> header(CsvRecords records) throws IOException {
    String header = records.next();
    return header == null ? List.of() : CsvRecords.fields(header);
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size() && i < fields.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.glotip.model.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * All edges of {@code lineage.csv} that lead down from one figure, found in one pass.
 *
 * @param legs sets and figures by role, in the order of the figure's formula
 * @param members observations by set
 * @param cells cells by observation
 * @param values count by observation, where {@code observations.csv} does not hold it
 */
record Trail(
    Map<String, List<String>> legs,
    Map<String, List<String>> members,
    Map<String, List<ExplainedCell>> cells,
    Map<String, Bounds> values) {

  private static final Pattern SET = Pattern.compile("s[0-9a-f]{16}");

  /** Follows a figure down to its cells. */
  static Trail of(Path lineage, String figure) throws IOException {
    Trail trail =
        new Trail(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    try (CsvRecords records = CsvRecords.open(lineage)) {
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        String item = CsvRecords.first(record);
        if (item.equals(figure)
            || trail.members.containsKey(item)
            || trail.cells.containsKey(item)) {
          trail.add(figure, CsvRecords.fields(record));
        }
      }
    }
    return trail;
  }

  /** Whether a source is a set of observations and not a figure. */
  static boolean isSet(String source) {
    return SET.matcher(source).matches();
  }

  private void add(String figure, List<String> edge) {
    String item = edge.get(0);
    String source = edge.get(2);
    if (item.equals(figure)) {
      legs.computeIfAbsent(edge.get(1), role -> new ArrayList<>()).add(source);
      if (isSet(source)) {
        members.computeIfAbsent(source, set -> new ArrayList<>());
      }
      return;
    }
    List<String> set = members.get(item);
    if (set != null) {
      set.add(source);
      cells.computeIfAbsent(source, observation -> new ArrayList<>());
    } else {
      leaf(item, edge);
    }
  }

  private void leaf(String observation, List<String> edge) {
    String text = edge.get(3);
    if (edge.get(1).equals(LineageFile.VALUE)) {
      values.put(observation, bounds(text));
      return;
    }
    ExplainedCell cell =
        new ExplainedCell(SpreadsheetText.found(edge.get(2)), SpreadsheetText.found(text));
    cells.computeIfAbsent(observation, key -> new ArrayList<>()).add(cell);
  }

  private static Bounds bounds(String text) {
    List<String> numbers = List.of(text.split(" ", -1));
    return new Bounds(
        Decimal.parse(numbers.get(0), Double.NEGATIVE_INFINITY),
        Decimal.parse(numbers.get(1), Double.NaN),
        Decimal.parse(numbers.get(2), Double.POSITIVE_INFINITY));
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.glotip.model.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The edges of {@code lineage.csv} that lead down from some figures, or from all.
 *
 * @param legs sets and figures by role, in the order of the figure's formula, by figure
 * @param members observations by set
 * @param cells cells by observation
 * @param values count by observation, where {@code observations.csv} does not hold it
 */
record Lineage(
    Map<String, Map<String, List<String>>> legs,
    Map<String, List<String>> members,
    Map<String, List<ExplainedCell>> cells,
    Map<String, Bounds> values) {

  private static final Pattern SET = Pattern.compile("s[0-9a-f]{16}");

  /** Follows one figure down to its cells, through the figures it is made of. */
  static Lineage of(Path file, String figure) throws IOException {
    Lineage lineage = new Lineage();
    Set<String> wanted = Set.of(figure);
    while (!wanted.isEmpty()) {
      lineage.readLegs(file, wanted::contains);
      // One that has no edges is read all the same.
      wanted.forEach(each -> lineage.legs.putIfAbsent(each, new LinkedHashMap<>()));
      wanted = lineage.unread();
    }
    lineage.readSets(file);
    return lineage;
  }

  /** Follows every figure. */
  static Lineage all(Path file) throws IOException {
    Lineage lineage = new Lineage();
    lineage.readLegs(file, figure -> true);
    lineage.readSets(file);
    return lineage;
  }

  /** Whether a source is a set of observations and not a figure. */
  static boolean isSet(String source) {
    return SET.matcher(source).matches();
  }

  private Lineage() {
    this(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
  }

  /** Figures that those read are made of and that were not read themselves. */
  private Set<String> unread() {
    Set<String> figures = new HashSet<>();
    for (Map<String, List<String>> roles : legs.values()) {
      for (List<String> sources : roles.values()) {
        sources.stream().filter(source -> !isSet(source)).forEach(figures::add);
      }
    }
    figures.removeAll(legs.keySet());
    return figures;
  }

  /** Reads the first block. */
  private void readLegs(Path file, Predicate<String> wanted) throws IOException {
    try (CsvRecords records = CsvRecords.open(file)) {
      records.next();
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        String item = CsvRecords.first(record);
        if (isSet(item)) {
          break;
        }
        if (wanted.test(item)) {
          leg(item, CsvRecords.fields(record));
        }
      }
    }
  }

  private void leg(String figure, List<String> edge) {
    String source = edge.get(2);
    legs.computeIfAbsent(figure, key -> new LinkedHashMap<>())
        .computeIfAbsent(edge.get(1).intern(), role -> new ArrayList<>())
        .add(source);
    if (isSet(source)) {
      members.computeIfAbsent(source, set -> new ArrayList<>());
    }
  }

  /** Reads the second and the third block. */
  private void readSets(Path file) throws IOException {
    Map<String, String> once = new HashMap<>();
    try (CsvRecords records = CsvRecords.open(file)) {
      records.next();
      for (@Nullable String record = records.next(); record != null; record = records.next()) {
        String item = CsvRecords.first(record);
        List<String> set = members.get(item);
        if (set != null) {
          String member = CsvRecords.fields(record).get(2);
          set.add(once.computeIfAbsent(member, same -> same));
          cells.computeIfAbsent(member, observation -> new ArrayList<>());
        } else if (cells.containsKey(item)) {
          leaf(item, CsvRecords.fields(record));
        }
      }
    }
    checkWhole();
  }

  /** A file that was cut off, or changed by hand, must not pass for an explanation. */
  private void checkWhole() throws IOException {
    for (Map.Entry<String, List<String>> set : members.entrySet()) {
      if (!LineageFile.idOf(set.getValue()).equals(set.getKey())) {
        throw new IOException("lineage.csv does not hold all of " + set.getKey());
      }
    }
    for (Map.Entry<String, List<ExplainedCell>> observation : cells.entrySet()) {
      if (observation.getValue().isEmpty()) {
        throw new IOException("lineage.csv names no cell of " + observation.getKey());
      }
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

  /** The count of a {@code value} edge: {@code low value high}. */
  static Bounds bounds(String text) {
    List<String> numbers = List.of(text.split(" ", -1));
    return new Bounds(
        Decimal.parse(numbers.get(0), Double.NEGATIVE_INFINITY),
        Decimal.parse(numbers.get(1), Double.NaN),
        Decimal.parse(numbers.get(2), Double.POSITIVE_INFINITY));
  }
}

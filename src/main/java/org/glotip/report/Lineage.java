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
import org.glotip.model.Bounds;

/**
 * The edges of {@code lineage.csv} that lead down from some figures, or from all.
 *
 * @param legs sets and figures by role, in the order of the figure's formula, by figure
 * @param members observations by set
 * @param cells cells by observation
 * @param values count by observation, {@code low value high}, where {@code observations.csv} does
 *     not hold it
 */
record Lineage(
    Map<String, Map<String, List<String>>> legs,
    Map<String, List<String>> members,
    Map<String, List<ExplainedCell>> cells,
    Map<String, String> values) {

  private static final String VALUE = "," + LineageFile.VALUE + ",";
  private static final int SET_LENGTH = 17;
  private static final int SOURCE = 2;
  private static final int TEXT = 3;

  private Lineage() {
    this(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
  }

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
    lineage.read(file, each -> false, true);
    lineage.checkCells();
    return lineage;
  }

  /** Follows every figure. */
  static Lineage all(Path file) throws IOException {
    Lineage lineage = new Lineage();
    lineage.read(file, figure -> true, true);
    lineage.checkCells();
    return lineage;
  }

  /**
   * What two outputs are compared by: the legs of some figures and the members of their sets, but
   * the cells of some counts only, and of all whose value stands here.
   */
  static Lineage slice(Path file, Set<String> figures, Set<String> counts) throws IOException {
    Lineage lineage = new Lineage();
    counts.forEach(count -> lineage.cells.put(count, new ArrayList<>()));
    lineage.read(file, figures::contains, false);
    return lineage;
  }

  /** Whether a source is a set of observations and not a figure, whose id has dots. */
  static boolean isSet(String source) {
    return source.length() == SET_LENGTH && source.charAt(0) == 's' && source.indexOf('.') < 0;
  }

  /** The count of a {@code value} edge. */
  static Bounds bounds(String text) {
    List<String> numbers = List.of(text.split(" ", -1));
    return new Bounds(
        Decimal.parse(numbers.get(0), Double.NEGATIVE_INFINITY),
        Decimal.parse(numbers.get(1), Double.NaN),
        Decimal.parse(numbers.get(2), Double.POSITIVE_INFINITY));
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

  /** Reads of the first block what is wanted, and no further. */
  private void readLegs(Path file, Predicate<String> wanted) throws IOException {
    try (CsvRecords records = CsvRecords.open(file)) {
      records.advance();
      while (records.advance()) {
        String item = records.first();
        if (isSet(item)) {
          return;
        }
        if (wanted.test(item)) {
          leg(item, CsvRecords.fields(records.text()));
        }
      }
    }
  }

  /**
   * Reads all three blocks in one pass.
   *
   * @param figures figures whose legs are wanted
   * @param deep whether the cells of all members are wanted; else of the counts that are known
   *     already, and of those whose value stands here
   */
  private void read(Path file, Predicate<String> figures, boolean deep) throws IOException {
    Map<String, String> once = new HashMap<>();
    boolean first = true;
    try (CsvRecords records = CsvRecords.open(file)) {
      records.advance();
      while (records.advance()) {
        String item = records.first();
        if (isSet(item)) {
          first = false;
          member(item, records, once, deep);
        } else if (!first) {
          leaf(item, records, deep);
        } else if (figures.test(item)) {
          leg(item, CsvRecords.fields(records.text()));
        }
      }
    }
    checkSets();
  }

  private void leg(String figure, List<String> edge) throws IOException {
    String source = field(edge, SOURCE);
    legs.computeIfAbsent(figure, key -> new LinkedHashMap<>())
        .computeIfAbsent(edge.get(1).intern(), role -> new ArrayList<>())
        .add(source);
    if (isSet(source)) {
      members.computeIfAbsent(source, set -> new ArrayList<>());
    }
  }

  private void member(String item, CsvRecords records, Map<String, String> once, boolean deep)
      throws IOException {
    List<String> set = members.get(item);
    if (set != null) {
      String member = field(CsvRecords.fields(records.text()), SOURCE);
      set.add(once.computeIfAbsent(member, same -> same));
      if (deep) {
        cells.computeIfAbsent(member, observation -> new ArrayList<>());
      }
    }
  }

  private void leaf(String item, CsvRecords records, boolean deep) throws IOException {
    String record = records.text();
    // An id in quotes is known only when it is taken apart.
    boolean wanted = item.startsWith("\"") || cells.containsKey(item);
    if (wanted || (!deep && record.startsWith(VALUE, item.length()))) {
      List<String> edge = CsvRecords.fields(record);
      leaf(edge.get(0), edge, deep);
    }
  }

  private void leaf(String observation, List<String> edge, boolean deep) throws IOException {
    if (deep && !cells.containsKey(observation)) {
      return;
    }
    if (field(edge, 1).equals(LineageFile.VALUE)) {
      values.put(observation, field(edge, TEXT));
      cells.computeIfAbsent(observation, key -> new ArrayList<>());
    } else if (cells.containsKey(observation)) {
      ExplainedCell cell =
          new ExplainedCell(
              SpreadsheetText.found(field(edge, SOURCE)), SpreadsheetText.found(field(edge, TEXT)));
      cells.computeIfAbsent(observation, key -> new ArrayList<>()).add(cell);
    }
  }

  /** A file that was cut off, or changed by hand, must not pass for an explanation. */
  private void checkSets() throws IOException {
    for (Map.Entry<String, List<String>> set : members.entrySet()) {
      if (!LineageFile.idOf(set.getValue()).equals(set.getKey())) {
        throw new IOException("lineage.csv does not hold all of " + set.getKey());
      }
    }
  }

  private void checkCells() throws IOException {
    for (Map.Entry<String, List<ExplainedCell>> observation : cells.entrySet()) {
      if (observation.getValue().isEmpty()) {
        throw new IOException("lineage.csv names no cell of " + observation.getKey());
      }
    }
  }

  private static String field(List<String> edge, int place) throws IOException {
    if (edge.size() <= place) {
      throw new IOException("lineage.csv is cut off at " + PlainText.oneLine(edge.get(0)));
    }
    return edge.get(place);
  }
}

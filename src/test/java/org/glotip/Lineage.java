package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.glotip.model.Bounds;

/**
 * {@code lineage.csv} of an output read back, and nothing else: what each figure rests on, down to
 * the texts of the cells.
 */
final class Lineage {
  /** A leg: the counts of a set, or other figures. */
  record Leg(List<Count> counts, List<String> figures) {
    Bounds sum() {
      return counts.stream().map(Count::bounds).reduce(Bounds.ZERO, Bounds::plus);
    }
  }

  /** A count with the sum of its cells. */
  record Count(String reporter, int year, String counterpart, Bounds bounds) {}

  private final Map<String, Map<String, List<String>>> legs = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, Bounds> cells = new HashMap<>();
  private final Map<String, Leg> sets = new HashMap<>();

  private Lineage() {}

  /**
   * Reads the edges.
   *
   * @param number what the text of a cell says; null for nothing
   */
  static Lineage read(Path output, Function<String, Bounds> number) {
    Lineage lineage = new Lineage();
    Path file = output.resolve("internal").resolve("lineage.csv");
    try (CSVParser parser = CSVParser.parse(file, UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord edge : parser) {
        lineage.add(edge.get(0), edge.get(1), edge.get(2), edge.get(3), number);
      }
      return lineage;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The legs of a figure by role; none for a role that nobody is counted in. */
  Map<String, Leg> legs(String figure) {
    Map<String, Leg> found = new LinkedHashMap<>();
    legs.getOrDefault(figure, Map.of()).forEach((role, sources) -> found.put(role, leg(sources)));
    return found;
  }

  private Leg leg(List<String> sources) {
    String first = sources.get(0);
    return members.containsKey(first)
        ? sets.computeIfAbsent(first, set -> new Leg(counts(set), List.of()))
        : new Leg(List.of(), sources);
  }

  private List<Count> counts(String set) {
    return members.get(set).stream().map(this::count).toList();
  }

  private Count count(String observation) {
    String[] id = observation.split("\\.", 7);
    Bounds bounds = cells.get(observation);
    if (bounds == null) {
      throw new AssertionError("no cell of " + observation + " holds a number");
    }
    return new Count(id[0], Integer.parseInt(id[2]), id[6], bounds);
  }

  private void add(
      String item, String role, String source, String text, Function<String, Bounds> number) {
    switch (role) {
      case "role", "value" -> {}
      case "member" -> members.computeIfAbsent(item, key -> new ArrayList<>()).add(source);
      case "cell" -> {
        Bounds bounds = number.apply(text);
        if (bounds != null) {
          cells.merge(item, bounds, Bounds::plus);
        }
      }
      default ->
          legs.computeIfAbsent(item, key -> new LinkedHashMap<>())
              .computeIfAbsent(role, key -> new ArrayList<>())
              .add(source);
    }
  }
}

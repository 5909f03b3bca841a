package org.glotip.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;

/**
 * {@code lineage.csv}: the edges from every figure to the cells it came from, in three blocks.
 *
 * <ol>
 *   <li>figure, role, source set or figure; by figure, its roles in the order of its formula
 *   <li>source set, {@code member}, observation; by set, its members in the order of their keys
 *   <li>observation, {@code cell}, cell, text as found; and observation, {@code value}, blank,
 *       {@code low value high} where {@code observations.csv} does not hold all three
 * </ol>
 *
 * <p>An edge never points to an earlier block, so one pass finds all that a figure rests on.
 */
final class LineageFile {
  static final List<String> HEADER = List.of("item", "role", "source", "text");
  static final String MEMBER = "member";
  static final String CELL = "cell";
  static final String VALUE = "value";

  private final CsvFile file;
  private final IdentityHashMap<SourceSet, String> setIds = new IdentityHashMap<>();
  private final IdentityHashMap<Observation, String> observationIds = new IdentityHashMap<>();
  private final Map<String, SourceSet> sets = new TreeMap<>();
  private final Map<String, Observation> observations = new HashMap<>();

  private LineageFile(CsvFile file) {
    this.file = file;
  }

  /** Writes the edges of all figures, in the order given, and of all observations. */
  static void write(Path path, List<Figure> figures, List<Observation> observations)
      throws IOException {
    try (CsvFile file = CsvFile.create(path, HEADER)) {
      LineageFile lineage = new LineageFile(file);
      Set<String> listed = new HashSet<>();
      for (Observation observation : observations) {
        listed.add(lineage.idOf(observation));
      }
      for (Figure figure : figures) {
        lineage.figure(figure);
      }
      lineage.members();
      lineage.cells(listed);
    }
  }

  private void figure(Figure figure) throws IOException {
    String id = figure.key().id();
    for (Source source : figure.sources()) {
      if (!source.set().observations().isEmpty()) {
        file.row(id, source.role(), idOf(source.set()), "");
      }
      for (String other : source.figures()) {
        file.row(id, source.role(), other, "");
      }
    }
  }

  private void members() throws IOException {
    for (Map.Entry<String, SourceSet> set : sets.entrySet()) {
      for (Observation observation : set.getValue().observations()) {
        file.row(set.getKey(), MEMBER, idOf(observation), "");
      }
    }
  }

  private void cells(Set<String> listed) throws IOException {
    for (Map.Entry<String, Observation> entry : new TreeMap<>(observations).entrySet()) {
      Observation observation = entry.getValue();
      if (!observation.value().isNumber() || !listed.contains(entry.getKey())) {
        value(entry.getKey(), observation);
      }
      for (RawCell cell : observation.sources()) {
        file.row(
            entry.getKey(),
            CELL,
            SpreadsheetText.safe(cell.source().toString()),
            SpreadsheetText.safe(cell.text()));
      }
    }
  }

  private void value(String id, Observation observation) throws IOException {
    if (observation.value().bounds().isPresent()) {
      Bounds bounds = observation.value().bounds().get();
      String numbers =
          Decimal.text(bounds.low())
              + " "
              + Decimal.text(bounds.value())
              + " "
              + Decimal.text(bounds.high());
      file.row(id, VALUE, "", numbers);
    }
  }

  private String idOf(Observation observation) {
    String known = observationIds.get(observation);
    if (known != null) {
      return known;
    }
    String id = observation.key().id();
    observationIds.put(observation, id);
    observations.putIfAbsent(id, observation);
    return id;
  }

  private String idOf(SourceSet set) {
    String known = setIds.get(set);
    if (known != null) {
      return known;
    }
    String id = digest(set);
    setIds.put(set, id);
    sets.putIfAbsent(id, set);
    return id;
  }

  /** The same observations always make the same id. */
  private String digest(SourceSet set) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Observation observation : set.observations()) {
        digest.update(idOf(observation).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return "s" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

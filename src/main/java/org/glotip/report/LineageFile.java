package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final IdentityHashMap<Observation, Node> nodes = new IdentityHashMap<>();
  private final Map<Long, Node[]> sets = new HashMap<>();
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
        listed.add(lineage.node(observation).id());
      }
      for (Figure figure : figures) {
        lineage.figure(figure);
      }
      lineage.members();
      lineage.cells(listed);
    }
  }

  private void figure(Figure figure) throws IOException {
    String id = CsvFile.field(figure.key().id());
    for (Source source : figure.sources()) {
      // A leg without counts is said too: nobody is not the same as not asked.
      if (source.figures().isEmpty() || !source.set().observations().isEmpty()) {
        file.line(id, ",", source.role(), ",", idOf(source.set()), ",");
      }
      for (String other : source.figures()) {
        file.line(id, ",", source.role(), ",", CsvFile.field(other), ",");
      }
    }
  }

  private void members() throws IOException {
    List<Map.Entry<Long, Node[]>> inOrder = new ArrayList<>(sets.entrySet());
    // The order of the ids, which are the digests as digits without a sign.
    inOrder.sort(Map.Entry.comparingByKey(Long::compareUnsigned));
    for (Map.Entry<Long, Node[]> set : inOrder) {
      String head = id(set.getKey()) + "," + MEMBER + ",";
      for (Node node : set.getValue()) {
        file.line(head, node.field());
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

  private Node node(Observation observation) {
    Node known = nodes.get(observation);
    if (known != null) {
      return known;
    }
    String id = observation.key().id();
    Node node = new Node(id, CsvFile.field(id) + ",", fingerprint(id));
    nodes.put(observation, node);
    observations.putIfAbsent(id, observation);
    return node;
  }

  private String idOf(SourceSet set) {
    String known = setIds.get(set);
    if (known != null) {
      return known;
    }
    Node[] members = new Node[set.observations().size()];
    long digest = members.length;
    for (int i = 0; i < members.length; i++) {
      members[i] = node(set.observations().get(i));
      digest = digest(digest, members[i].fingerprint());
    }
    String id = id(digest);
    setIds.put(set, id);
    sets.putIfAbsent(digest, members);
    return id;
  }

  /** The id of a set: the same observations in the same order always make the same one. */
  static String idOf(List<String> observations) {
    long digest = observations.size();
    for (String observation : observations) {
      digest = digest(digest, fingerprint(observation));
    }
    return id(digest);
  }

  private static long digest(long before, long fingerprint) {
    return mixed(before * 31 + fingerprint);
  }

  private static String id(long digest) {
    return "s" + HexFormat.of().toHexDigits(digest);
  }

  /** FNV-1a over the text, 64 bits; a million sets collide once in forty million runs. */
  private static long fingerprint(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** Spreads every bit over all others (the finaliser of SplitMix64). */
  private static long mixed(long value) {
    long bits = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }

  /**
   * An observation in the graph.
   *
   * @param id its id
   * @param field the id as a field of CSV, and the comma after it
   * @param fingerprint 64 bits of the id
   */
  private record Node(String id, String field, long fingerprint) {}
}

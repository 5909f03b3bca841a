package org.glotip.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Bounds;

/** The counts that differ between two outputs, each with its cells on both sides. */
final class CountChanges {
  private final Map<String, CountChange> byId = new HashMap<>();
  private final Map<String, List<CountChange>> byReporter = new HashMap<>();

  private CountChanges() {}

  /**
   * Puts together what {@code observations.csv} and {@code lineage.csv} say.
   *
   * @param listed counts that differ in {@code observations.csv}
   */
  static CountChanges of(
      CountJoin.Result listed, Lineage before, Lineage after, SourceFiles files) {
    CountChanges changes = new CountChanges();
    for (String id : listed.ids()) {
      changes.add(
          new CountChange(
              id,
              listed.before().getOrDefault(id, ""),
              listed.after().getOrDefault(id, ""),
              before.cells().getOrDefault(id, List.of()),
              after.cells().getOrDefault(id, List.of())));
    }
    changes.addUnlisted(before, after, files);
    return changes;
  }

  /**
   * The change of a count.
   *
   * @throws IllegalArgumentException if it is the same
   */
  CountChange get(String id) {
    CountChange change = byId.get(id);
    if (change == null) {
      throw new IllegalArgumentException(id + " did not change");
    }
    return change;
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** All changes of counts of one reporter. */
  List<CountChange> of(String reporter) {
    return byReporter.getOrDefault(reporter, List.of());
  }

  private void add(CountChange change) {
    byId.put(change.id(), change);
    byReporter.computeIfAbsent(change.reporter(), key -> new ArrayList<>()).add(change);
  }

  /**
   * Counts that stand in {@code lineage.csv} alone: populations. They are there when a figure needs
   * them; one that is new or gone did change only if its file did.
   */
  private void addUnlisted(Lineage before, Lineage after, SourceFiles files) {
    Set<String> ids = new HashSet<>(before.values().keySet());
    ids.addAll(after.values().keySet());
    ids.removeAll(byId.keySet());
    for (String id : ids) {
      String old = before.values().getOrDefault(id, "");
      String now = after.values().getOrDefault(id, "");
      if (!old.equals(now)) {
        CountChange change =
            new CountChange(
                id,
                shown(old),
                shown(now),
                before.cells().getOrDefault(id, List.of()),
                after.cells().getOrDefault(id, List.of()));
        if (isReal(change, files)) {
          add(change);
        }
      }
    }
  }

  private static boolean isReal(CountChange change, SourceFiles files) {
    boolean both = !change.before().isEmpty() && !change.after().isEmpty();
    List<ExplainedCell> cells = new ArrayList<>(change.onlyBefore());
    cells.addAll(change.onlyAfter());
    return both || cells.stream().anyMatch(cell -> files.cause(cell).isPresent());
  }

  private static String shown(String value) {
    if (value.isEmpty()) {
      return "";
    }
    Bounds bounds = Lineage.bounds(value);
    return bounds.isExact()
        ? Decimal.text(bounds.value())
        : Decimal.text(bounds.value())
            + " ("
            + Decimal.text(bounds.low())
            + " to "
            + Decimal.text(bounds.high())
            + ")";
  }
}

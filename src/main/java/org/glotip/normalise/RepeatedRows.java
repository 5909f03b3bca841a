package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.glotip.model.Key;
import org.glotip.model.Series;
import org.glotip.model.Value;

/**
 * Returns that stand in a table more than once, row by row: a file put together from two that
 * overlap. Single rows may be there twice with good reason, since E3 adds some of them. Where every
 * row of a reporter, indicator and year is there equally often, and rows among them that E3 never
 * adds, the whole is a repetition.
 */
final class RepeatedRows {
  private final Map<Key, List<ReadRow>> byKey;

  RepeatedRows(Map<Key, List<ReadRow>> byKey) {
    this.byKey = byKey;
  }

  /**
   * Leaves each repeated row there once.
   *
   * @param said told the rows of one key and value, and how often they are repeated
   */
  void leaveOut(ObjIntConsumer<List<ReadRow>> said) {
    Map<String, List<Key>> bySeries = new TreeMap<>();
    for (Key key : byKey.keySet()) {
      bySeries.computeIfAbsent(id(key.series()), series -> new ArrayList<>()).add(key);
    }
    for (List<Key> keys : bySeries.values()) {
      int times = times(keys);
      if (times > 1) {
        keys.forEach(key -> byKey.put(key, once(rows(key), times, said)));
      }
    }
  }

  private static String id(Series series) {
    return String.join(".", series.reporter(), series.indicator(), String.valueOf(series.year()));
  }

  private List<ReadRow> rows(Key key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** How often every row is there; 1 where nothing shows that the whole is repeated. */
  private int times(List<Key> keys) {
    int common = 0;
    boolean evident = false;
    for (Key key : keys) {
      Map<Value, List<ReadRow>> equal = equal(rows(key));
      for (List<ReadRow> rows : equal.values()) {
        common = commonDivisor(common, rows.size());
      }
      evident |= equal.size() == 1 && !MergeEdit.isAdded(key);
    }
    return evident && keys.size() > 1 ? common : 1;
  }

  private static Map<Value, List<ReadRow>> equal(List<ReadRow> rows) {
    Map<Value, List<ReadRow>> equal = new LinkedHashMap<>();
    List<ReadRow> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparing(row -> row.cell().source()));
    ordered.forEach(row -> equal.computeIfAbsent(row.value(), v -> new ArrayList<>()).add(row));
    return equal;
  }

  private static List<ReadRow> once(
      List<ReadRow> rows, int times, ObjIntConsumer<List<ReadRow>> said) {
    List<ReadRow> kept = new ArrayList<>();
    for (List<ReadRow> same : equal(rows).values()) {
      said.accept(same, times);
      kept.addAll(same.subList(0, same.size() / times));
    }
    return kept;
  }

  private static int commonDivisor(int left, int right) {
    return right == 0 ? left : commonDivisor(right, left % right);
  }
}

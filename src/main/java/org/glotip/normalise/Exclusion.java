package org.glotip.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.RawRow;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/** Reporters that the user asked to leave out, and how many rows that took away. */
final class Exclusion {
  private final Set<String> reporters;
  private final Map<String, Map<SourceCell, Integer>> rows = new TreeMap<>();

  Exclusion(Set<String> reporters) {
    this.reporters = reporters;
  }

  /** Whether a row is to be left out; counts it if so. */
  boolean covers(RawRow row) {
    return covers(
        row.text(Column.REPORTER).strip().toUpperCase(Locale.ROOT),
        new SourceCell(row.header().file(), row.header().sheet(), 0, 0),
        1);
  }

  /** Whether the counts of a reporter are to be left out; adds them up by place if so. */
  boolean covers(String reporter, SourceCell place, int counts) {
    if (!reporters.contains(reporter)) {
      return false;
    }
    rows.computeIfAbsent(reporter, key -> new TreeMap<>()).merge(place, counts, Integer::sum);
    return true;
  }

  List<Finding> findings(Reference reference) {
    List<Finding> found = new ArrayList<>();
    rows.forEach(
        (reporter, counts) ->
            counts.forEach(
                (table, count) ->
                    found.add(
                        reference.finding(
                            "reporter-excluded", table, List.of(), count.toString(), reporter))));
    return found;
  }
}

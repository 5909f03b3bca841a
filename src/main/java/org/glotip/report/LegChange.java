package org.glotip.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What differs between the counts of a leg in two outputs.
 *
 * @param changed ids of counts that are not the same themselves
 * @param moved ids of counts that are the same, but stand under the leg on one side only
 */
record LegChange(List<String> changed, List<String> moved) {
  static final LegChange NOTHING = new LegChange(List.of(), List.of());

  static LegChange of(List<String> before, List<String> after, CountChanges counts) {
    List<String> changed = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    Set<String> old = new HashSet<>(before);
    for (String id : after) {
      if (counts.has(id)) {
        changed.add(id);
      } else if (!old.contains(id)) {
        moved.add(id);
      }
    }
    Set<String> now = new HashSet<>(after);
    for (String id : before) {
      if (!now.contains(id)) {
        (counts.has(id) ? changed : moved).add(id);
      }
    }
    return new LegChange(List.copyOf(changed), List.copyOf(moved));
  }
}

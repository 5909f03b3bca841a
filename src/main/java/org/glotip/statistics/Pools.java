package org.glotip.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pools by area and slot. There is no pool over nothing. */
final class Pools {
  private final Map<String, Map<Slot, Pool>> byArea = new LinkedHashMap<>();

  void put(String area, Slot slot, Pool pool) {
    byArea.computeIfAbsent(area, key -> new LinkedHashMap<>()).put(slot, pool);
  }

  /** The pool of an area and slot; empty where nothing is known. */
  Optional<Pool> get(String area, Slot slot) {
    return Optional.ofNullable(in(area).get(slot));
  }

  /** All pools of an area, in no order that means anything. */
  Map<Slot, Pool> in(String area) {
    return byArea.getOrDefault(area, Map.of());
  }
}

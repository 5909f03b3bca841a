package org.glotip.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Code;

/**
 * Who gave a list in which window.
 *
 * @param byIndicator window and reporter, by indicator
 */
record MirrorReporters(Map<String, Set<List<String>>> byIndicator) {
  static final List<String> INDICATORS = List.of(Code.VICTIMS, Code.REPATRIATED);

  static MirrorReporters of(Basis basis) {
    Map<String, Set<List<String>>> found = new HashMap<>();
    for (Cell cell : basis.windows().cells(basis.known().lists(), key -> Part.WHOLE)) {
      found
          .computeIfAbsent(cell.slot().indicator(), key -> new HashSet<>())
          .add(List.of(cell.slot().period(), cell.reporter()));
    }
    return new MirrorReporters(Map.copyOf(found));
  }

  /** Whether the origin says whom it took back, and from where. */
  boolean gaveReturns(MirrorPair pair) {
    return gave(Code.REPATRIATED, pair.period(), pair.origin());
  }

  /** Whether the destination says which countries its victims are from. */
  boolean gaveVictims(MirrorPair pair) {
    return gave(Code.VICTIMS, pair.period(), pair.destination());
  }

  boolean gaveBoth(MirrorPair pair) {
    return gaveReturns(pair) && gaveVictims(pair);
  }

  private boolean gave(String indicator, String period, String reporter) {
    return byIndicator.getOrDefault(indicator, Set.of()).contains(List.of(period, reporter));
  }
}

package org.glotip.disclosure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.PublishedCell;
import org.glotip.model.Series;

/**
 * What an attacker can work out from a release.
 *
 * @param cells published cells
 * @param hidden those that hide their number
 * @param plain those that print a number which {@code <5} and the like would have hidden
 * @param zeroHidden whether an upper limit alone, such as {@code <5}, may hide 0
 * @param relations each relation by itself, in the order of {@link Relation}
 * @param together all relations at once
 * @param groups groups of hidden cells that sums tie together and that needed a search
 * @param open those of them that were not settled: nothing is proven about them
 * @param recovered the cells found, in the order of the release
 * @param unproven hidden cells of the groups that were not settled, in the order of the release
 */
public record AuditResult(
    int cells,
    int hidden,
    int plain,
    boolean zeroHidden,
    Map<Relation, Recovery> relations,
    Recovery together,
    int groups,
    int open,
    List<RecoveredCell> recovered,
    List<PublishedCell> unproven) {

  /** What all relations together are called. */
  public static final String TOGETHER = "all relations together";

  public AuditResult {
    recovered = List.copyOf(recovered);
    unproven = List.copyOf(unproven);
  }

  /** The results of attacks on all parts of a release, put together. */
  static AuditResult of(boolean zeroHidden, List<AuditResult> parts) {
    Map<Relation, Recovery> relations = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      relations.put(
          relation, sum(parts, each -> each.relations.getOrDefault(relation, Recovery.NONE)));
    }
    return new AuditResult(
        parts.stream().mapToInt(AuditResult::cells).sum(),
        parts.stream().mapToInt(AuditResult::hidden).sum(),
        parts.stream().mapToInt(AuditResult::plain).sum(),
        zeroHidden,
        relations,
        sum(parts, AuditResult::together),
        parts.stream().mapToInt(AuditResult::groups).sum(),
        parts.stream().mapToInt(AuditResult::open).sum(),
        parts.stream()
            .flatMap(each -> each.recovered.stream())
            .sorted(Comparator.comparing(RecoveredCell::cell, Release.ORDER))
            .toList(),
        parts.stream().flatMap(each -> each.unproven.stream()).sorted(Release.ORDER).toList());
  }

  private static Recovery sum(List<AuditResult> parts, Function<AuditResult, Recovery> of) {
    return parts.stream().map(of).reduce(Recovery.NONE, Recovery::plus);
  }

  /** The returns of which something can be worked out, or nothing is proven. */
  public Set<Series> exposed() {
    return Stream.concat(recovered.stream().map(RecoveredCell::cell), unproven.stream())
        .map(cell -> cell.key().series())
        .collect(Collectors.toSet());
  }

  /** Whether it is proven that no hidden cell can be worked out. */
  public boolean isSafe() {
    return recovered.isEmpty() && open == 0;
  }
}

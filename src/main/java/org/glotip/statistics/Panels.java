package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Series;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;
import org.glotip.reference.TableKind;

/**
 * The panels of all pairs of years: countries whose total was reported, not derived, in both.
 *
 * @param pairs the pairs by indicator
 * @param firsts counts in the earlier years
 * @param lasts counts in the later years
 * @param minimum least number of countries
 */
record Panels(Map<String, List<YearPair>> pairs, Pools firsts, Pools lasts, int minimum) {

  static Panels of(Reference reference, int edition, List<Observation> totals, Pooling pooling) {
    List<Observation> reported =
        totals.stream().filter(total -> total.status() != ObservationStatus.E).toList();
    Map<Series, Observation> bySeries =
        reported.stream().collect(Collectors.toMap(total -> total.key().series(), total -> total));
    Map<String, List<YearPair>> pairs = pairs(reference, edition, totals);
    List<Cell> firsts = new ArrayList<>();
    List<Cell> lasts = new ArrayList<>();
    for (Observation first : reported) {
      Key key = first.key();
      for (YearPair pair : pairs.getOrDefault(key.indicator(), List.of())) {
        Observation last = bySeries.get(new Series(key.reporter(), key.indicator(), pair.last()));
        if (pair.first() == key.year() && last != null) {
          Slot slot = Slot.whole(key.indicator(), pair.period());
          firsts.add(Cell.of(first, slot));
          lasts.add(Cell.of(last, slot));
        }
      }
    }
    int minimum = reference.policy().whole("panel_minimum");
    return new Panels(pairs, pooling.pool(firsts), pooling.pool(lasts), minimum);
  }

  /** The panel of a pair, however small; empty where no country reported in both years. */
  Optional<Panel> of(String area, String indicator, YearPair pair) {
    Slot slot = Slot.whole(indicator, pair.period());
    return firsts
        .get(area, slot)
        .map(first -> new Panel(first, lasts.get(area, slot).orElseThrow()));
  }

  /** The panel of a pair; empty where too few countries make it, or they counted nobody first. */
  Optional<Panel> get(String area, String indicator, YearPair pair) {
    return of(area, indicator, pair)
        .filter(panel -> panel.countries() >= minimum && panel.first().sum().value() > 0);
  }

  private static Map<String, List<YearPair>> pairs(
      Reference reference, int edition, List<Observation> totals) {
    Map<String, TreeSet<Integer>> years = new HashMap<>();
    for (Observation total : totals) {
      years
          .computeIfAbsent(total.key().indicator(), key -> new TreeSet<>())
          .add(total.key().year());
    }
    List<YearPair> asked = asked(reference, edition);
    Map<String, List<YearPair>> pairs = new HashMap<>();
    years.forEach((indicator, present) -> pairs.put(indicator, pairs(present, asked)));
    return Map.copyOf(pairs);
  }

  private static List<YearPair> pairs(TreeSet<Integer> years, List<YearPair> asked) {
    List<YearPair> pairs = new ArrayList<>();
    years.forEach(year -> pairs.add(YearPair.endingIn(year)));
    pairs.addAll(asked);
    return pairs.stream()
        .filter(pair -> years.contains(pair.first()) && years.contains(pair.last()))
        .distinct()
        .toList();
  }

  /** Three years before the edition, and what the catalogue asks for. */
  private static List<YearPair> asked(Reference reference, int edition) {
    List<YearPair> pairs = new ArrayList<>();
    pairs.add(new YearPair(edition - 3, edition));
    for (TableDefinition table : reference.tables()) {
      if (table.kind() == TableKind.CHANGE) {
        pairs.addAll(YearPair.of(table));
      }
    }
    return List.copyOf(pairs);
  }
}

package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says what is behind each movement, by following both figures down their lineage.
 *
 * <p>Counts under the figure that differ come first. Counts that are the same but joined or left it
 * are next: they follow other counts of their reporter that differ, or else what decides who
 * belongs. Where nothing under the figure differs, what computes it does.
 */
final class Attribution {
  private final Map<String, Movement> movements;
  private final Lineage before;
  private final Lineage after;
  private final CountChanges counts;
  private final CountCauses causes;
  private final RunChanges changes;
  private final Map<String, LegChange> pairs = new HashMap<>();
  private final Map<String, List<Because>> known = new HashMap<>();

  Attribution(
      Map<String, Movement> movements,
      Lineage before,
      Lineage after,
      CountChanges counts,
      CountCauses causes,
      RunChanges changes) {
    this.movements = movements;
    this.before = before;
    this.after = after;
    this.counts = counts;
    this.causes = causes;
    this.changes = changes;
  }

  /** What is behind a movement, the most important first; never empty. */
  List<Because> of(Movement movement) {
    List<Because> answer = known.get(movement.id());
    if (answer == null) {
      // A figure that is made of itself must not be asked for ever.
      known.put(movement.id(), List.of());
      answer = find(movement);
      known.put(movement.id(), answer);
    }
    return answer;
  }

  private List<Because> find(Movement movement) {
    Set<String> changed = new TreeSet<>();
    Set<String> moved = new TreeSet<>();
    Tally tally = new Tally();
    Map<String, List<String>> old = before.legs().getOrDefault(movement.id(), Map.of());
    Map<String, List<String>> now = after.legs().getOrDefault(movement.id(), Map.of());
    Set<String> roles = new TreeSet<>(old.keySet());
    roles.addAll(now.keySet());
    for (String role : roles) {
      List<String> oldSources = old.getOrDefault(role, List.of());
      List<String> newSources = now.getOrDefault(role, List.of());
      LegChange change = leg(oldSources, newSources);
      changed.addAll(change.changed());
      moved.addAll(change.moved());
      linked(oldSources, newSources).forEach(tally::add);
    }
    changed.forEach(id -> tally.add(counts.get(id), causes.of(counts.get(id))));
    members(moved, changed, tally);
    if (tally.isEmpty() && movement.isOfBasis()) {
      basis(old, now, tally);
    }
    if (tally.isEmpty()) {
      boolean otherLegs = !moved.isEmpty() || movement.kind() != MovementKind.MOVED;
      computed(movement, otherLegs).forEach(tally::add);
    }
    return tally.result();
  }

  private LegChange leg(List<String> oldSources, List<String> newSources) {
    List<String> old = oldSources.stream().filter(Lineage::isSet).toList();
    List<String> now = newSources.stream().filter(Lineage::isSet).toList();
    return pairs.computeIfAbsent(
        old + "|" + now, pair -> LegChange.of(members(old, before), members(now, after), counts));
  }

  private static List<String> members(List<String> sets, Lineage lineage) {
    return sets.stream()
        .flatMap(set -> lineage.members().getOrDefault(set, List.of()).stream())
        .toList();
  }

  /** A figure made of figures moved because they did. */
  private List<Because> linked(List<String> oldSources, List<String> newSources) {
    Set<String> figures = new TreeSet<>(oldSources);
    figures.addAll(newSources);
    List<Because> all = new ArrayList<>();
    for (String figure : figures) {
      Movement movement = movements.get(figure);
      if (movement != null && !Lineage.isSet(figure)) {
        all.addAll(of(movement));
      }
    }
    return all;
  }

  /** Counts that are the same, but joined or left. */
  private void members(Set<String> moved, Set<String> changed, Tally tally) {
    Set<String> explained = new HashSet<>();
    changed.forEach(id -> explained.add(reporter(id)));
    for (String id : moved) {
      if (explained.add(reporter(id))) {
        counts.of(reporter(id)).forEach(change -> tally.add(change, causes.of(change)));
        if (counts.of(reporter(id)).isEmpty()) {
          belonging().forEach(tally::add);
        }
      }
    }
  }

  /**
   * The basis of a figure can rest on other counts than its value: the persons counted beside a
   * share of the population. They are of the same reporters and years.
   */
  private void basis(Map<String, List<String>> old, Map<String, List<String>> now, Tally tally) {
    Set<String> seen = new HashSet<>();
    for (String id : union(members(sources(old), before), members(sources(now), after))) {
      if (seen.add(reporter(id) + year(id))) {
        counts.of(reporter(id)).stream()
            .filter(change -> year(change.id()).equals(year(id)))
            .forEach(change -> tally.add(change, causes.of(change)));
      }
    }
  }

  private static List<String> sources(Map<String, List<String>> legs) {
    return legs.values().stream().flatMap(List::stream).toList();
  }

  private static Set<String> union(List<String> one, List<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  /** The third part of an id: reporter, indicator, year. */
  private static String year(String id) {
    String[] parts = id.split("\\.", 4);
    return parts.length < 4 ? "" : parts[2];
  }

  /** What decides who belongs to a figure; empty where nothing of that kind differs. */
  private List<Because> belonging() {
    return because(computing());
  }

  /**
   * What computes a figure from the same counts.
   *
   * @param otherLegs whether other counts are under it, or it is new, gone or differs in its note:
   *     rules of listing can then make it depend on counts that are not under it
   */
  private List<Because> computed(Movement movement, boolean otherLegs) {
    List<Cause> first = new ArrayList<>();
    if (movement.kind() == MovementKind.NOTE) {
      definitions(Set.of(DefinitionUse.PRINTED)).forEach(first::add);
    }
    for (List<Cause> candidates :
        List.of(
            first,
            computing(),
            otherLegs ? changes.causes(CauseKind.RETURN) : List.<Cause>of(),
            changes.causes(CauseKind.VERSION))) {
      if (!candidates.isEmpty()) {
        return because(candidates);
      }
    }
    return because(List.of(Cause.NONE));
  }

  private List<Cause> computing() {
    List<Cause> causesOfFigures = new ArrayList<>();
    causesOfFigures.addAll(definitions(Set.of(DefinitionUse.COMPUTED, DefinitionUse.BOTH)));
    causesOfFigures.addAll(changes.causes(CauseKind.OPTION));
    return causesOfFigures;
  }

  private List<Cause> definitions(Set<DefinitionUse> uses) {
    return changes.causes(CauseKind.DECISION, CauseKind.RULE, CauseKind.DEFINITION).stream()
        .filter(cause -> uses.contains(DefinitionUse.of(cause.name())))
        .toList();
  }

  private static List<Because> because(List<Cause> causesFound) {
    return causesFound.stream().map(cause -> new Because(cause, 0, null)).toList();
  }

  private static String reporter(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  /** What was found behind one movement so far. */
  private static final class Tally {
    private final Map<Cause, Because> byCause = new TreeMap<>();

    boolean isEmpty() {
      return byCause.isEmpty();
    }

    void add(CountChange change, Set<Cause> found) {
      found.forEach(cause -> add(new Because(cause, 1, change)));
    }

    void add(Because because) {
      byCause.merge(because.cause(), because, Tally::larger);
    }

    private static Because larger(Because one, Because other) {
      Because shown = other.size() > one.size() ? other : one;
      return new Because(one.cause(), one.counts() + other.counts(), shown.example());
    }

    List<Because> result() {
      return byCause.values().stream()
          .sorted(
              Comparator.comparingDouble((Because each) -> -each.size())
                  .thenComparing(Because::cause))
          .toList();
    }
  }
}

package org.glotip.disclosure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.glotip.model.PublishedCell;
import org.glotip.reference.Policy;

/**
 * Works out hidden counts from everything that is published with them: each relation by itself,
 * then all at once. It knows nothing of how counts were hidden.
 *
 * <p>Counts are whole and not negative. A sum that the published numbers contradict is not used. Of
 * sums that contradict each other, the one of the later {@link Relation} is not used.
 */
public final class Attacker {
  private final Effort effort;

  /** An attacker who takes as much trouble as the policy says. */
  public Attacker(Policy policy) {
    effort = Effort.of(policy);
  }

  /**
   * Attacks a release.
   *
   * @param now the cells of the release
   * @param earlier the cells of a release published before; empty if there is none
   */
  public AuditResult attack(List<PublishedCell> now, List<PublishedCell> earlier) {
    Release release = Release.of(now, earlier, effort.most());
    List<ReleasePart> parts =
        ReleasePart.of(release, Identities.of(release.cells(), release.now()));
    // Side by side, but put together in order.
    return AuditResult.of(
        release.zeroHidden(),
        parts.parallelStream().map(part -> attack(part.release(), part.identities())).toList());
  }

  private AuditResult attack(Release release, List<Identity> identities) {
    Map<Integer, RecoveredCell> found = new TreeMap<>();
    Map<Relation, Recovery> relations = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      relations.put(relation, alone(relation, release, identities, found));
    }
    Attack attack = together(release, identities);
    int open = attack.settlement().settle();
    int[] hidden = IntStream.range(0, release.now()).filter(release::isTarget).toArray();
    collect(attack, hidden, release, AuditResult.TOGETHER, found);
    return new AuditResult(
        release.now(),
        hidden.length,
        plain(release),
        release.zeroHidden(),
        relations,
        attack.recovery(hidden),
        attack.settlement().count(),
        open,
        List.copyOf(found.values()),
        IntStream.of(hidden)
            .filter(attack.settlement()::isOpen)
            .mapToObj(release.cells()::get)
            .toList());
  }

  private Recovery alone(
      Relation relation,
      Release release,
      List<Identity> identities,
      Map<Integer, RecoveredCell> found) {
    List<Identity> own = identities.stream().filter(i -> i.relation() == relation).toList();
    if (own.isEmpty() && relation != Relation.PRINTED_BOUNDS) {
      return Recovery.NONE;
    }
    Attack attack = new Attack(release, own, Set.of(), effort);
    int[] targets =
        relation == Relation.PRINTED_BOUNDS
            ? release.bounded()
            : IntStream.of(attack.reached()).filter(cell -> release.size(cell) > 1).toArray();
    collect(attack, targets, release, relation.label(), found);
    return attack.recovery(targets);
  }

  /** Takes all sums together; those that no filling satisfies are dropped until one does. */
  private Attack together(Release release, List<Identity> identities) {
    Set<Integer> dropped = new HashSet<>();
    while (true) {
      Attack attack = new Attack(release, identities, dropped, effort);
      List<Integer> contradictions = attack.settlement().contradictions();
      if (contradictions.isEmpty()) {
        return attack;
      }
      dropped.addAll(contradictions);
    }
  }

  private static void collect(
      Attack attack, int[] targets, Release release, String by, Map<Integer, RecoveredCell> found) {
    for (int cell : targets) {
      attack
          .recovered(cell)
          .ifPresent(
              number ->
                  found.putIfAbsent(
                      cell, new RecoveredCell(release.cells().get(cell), number, by)));
    }
  }

  private int plain(Release release) {
    return (int)
        IntStream.range(0, release.now())
            .filter(release::isNumber)
            .filter(cell -> release.low().get(cell) > 0)
            .filter(cell -> release.low().get(cell) <= effort.values())
            .count();
  }
}

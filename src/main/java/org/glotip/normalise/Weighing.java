package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.glotip.model.Bounds;
import org.glotip.model.Message;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Revision;
import org.glotip.model.Value;
import org.glotip.reference.Precedence;

/**
 * Lays sources over each other, from the lowest rank to the highest. A source of higher rank takes
 * the place of what stood, count by count or list by list as the precedence says, wherever it gives
 * a number; a blank never erases one. Every count that is known to differ is a revision.
 */
final class Weighing {
  private final Precedence precedence;
  private final RowAccount account;
  private final Map<String, Map<String, List<Observation>>> standing = new TreeMap<>();
  private final Map<String, List<Observation>> earlier = new TreeMap<>();
  private final List<Revision> revisions = new ArrayList<>();

  Weighing(Precedence precedence, RowAccount account) {
    this.precedence = precedence;
    this.account = account;
  }

  /** Lays one source over what stands. */
  void lay(Vintage vintage) {
    units(vintage.observations())
        .forEach(
            (reporter, units) -> {
              Map<String, List<Observation>> now =
                  standing.computeIfAbsent(reporter, key -> new TreeMap<>());
              if (!now.isEmpty()) {
                earlier.put(reporter, flat(now));
              }
              units.forEach(
                  (unit, newer) -> now.merge(unit, newer, (o, n) -> stands(o, n, vintage)));
            });
  }

  /** Changes counts in place. */
  void change(UnaryOperator<List<Observation>> edit) {
    Map<String, Map<String, List<Observation>>> changed = units(edit.apply(standing()));
    standing.clear();
    standing.putAll(changed);
  }

  private Map<String, Map<String, List<Observation>>> units(List<Observation> observations) {
    Map<String, Map<String, List<Observation>>> byReporter = new TreeMap<>();
    for (Observation observation : observations) {
      byReporter
          .computeIfAbsent(observation.key().reporter(), key -> new TreeMap<>())
          .computeIfAbsent(precedence.unit(observation.key()), key -> new ArrayList<>())
          .add(observation);
    }
    return byReporter;
  }

  /** What stands, in the order of keys. */
  List<Observation> standing() {
    return standing.values().stream()
        .flatMap(units -> flat(units).stream())
        .sorted(Comparator.comparing(Observation::key))
        .toList();
  }

  /** For each reporter with several sources, what stood before its last one was laid over it. */
  List<Observation> earlier() {
    return earlier.values().stream().flatMap(List::stream).toList();
  }

  /** The counts that are known to differ, in the order of keys, then of the sources. */
  List<Revision> revisions() {
    return revisions.stream()
        .sorted(Comparator.comparing(revision -> revision.superseded().key()))
        .toList();
  }

  private List<Observation> stands(
      List<Observation> older, List<Observation> newer, Vintage vintage) {
    boolean says = newer.stream().anyMatch(Weighing::isKnown);
    if (!says && older.stream().anyMatch(Weighing::isKnown)) {
      account.superseded(newer.size());
      return older;
    }
    account.superseded(older.size());
    for (Observation old : older) {
      Observation now =
          newer.stream()
              .filter(observation -> observation.key().equals(old.key()))
              .filter(Weighing::isKnown)
              .findFirst()
              .orElseGet(() -> withdrawn(old, newer));
      if (differ(old, now)) {
        revisions.add(new Revision(now, old, vintage.explanation(now)));
      }
    }
    return newer;
  }

  /** What a whole list says of a count that it does not name any more. */
  private static Observation withdrawn(Observation old, List<Observation> list) {
    List<RawCell> cells = list.stream().flatMap(one -> one.sources().stream()).toList();
    return new Observation(
        old.key(),
        Value.missing(MissingReason.NOT_AVAILABLE),
        ObservationStatus.O,
        cells,
        List.of(Message.of("step.withdrawn")));
  }

  /** Whether two counts cannot be the same number; a count not named any more may be none. */
  static boolean differ(Observation old, Observation now) {
    Bounds before = old.value().bounds().orElse(Bounds.ZERO);
    Bounds after = now.value().bounds().orElse(Bounds.ZERO);
    return isKnown(old) && (before.low() > after.high() || after.low() > before.high());
  }

  private static boolean isKnown(Observation observation) {
    return observation.value().bounds().isPresent();
  }

  private static List<Observation> flat(Map<String, List<Observation>> units) {
    return units.values().stream().flatMap(List::stream).toList();
  }
}

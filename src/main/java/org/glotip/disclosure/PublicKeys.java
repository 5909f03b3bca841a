package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Value;

/**
 * Counts under the keys they are published under: a label that is no country is published as what
 * it means, never in the words of the return, and labels of one meaning are added. Left out are
 * counts without a value, and those whose label is no answer.
 */
final class PublicKeys {
  private PublicKeys() {}

  /** The counts, each key once, in the order of the keys. */
  static List<Observation> of(List<Observation> observations) {
    Map<Key, List<Observation>> byKey = new TreeMap<>();
    for (Observation observation : observations) {
      if (observation.value().bounds().isPresent()) {
        key(observation.key())
            .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(observation));
      }
    }
    return byKey.entrySet().stream().map(each -> added(each.getKey(), each.getValue())).toList();
  }

  private static Optional<Key> key(Key key) {
    Counterpart counterpart = key.counterpart();
    if (counterpart.isAll() || counterpart.kind().isKnownOrigin()) {
      return Optional.of(key);
    }
    return counterpart.kind().isPartOfSum()
        ? Optional.of(
            new Key(
                key.reporter(),
                key.indicator(),
                key.year(),
                key.form(),
                key.sex(),
                key.age(),
                new Counterpart(published(counterpart.kind()), "", "")))
        : Optional.empty();
  }

  /** What is not understood is of unknown origin to a reader. */
  private static LabelKind published(LabelKind kind) {
    return kind == LabelKind.AMBIGUOUS || kind == LabelKind.UNRESOLVED ? LabelKind.UNKNOWN : kind;
  }

  private static Observation added(Key key, List<Observation> all) {
    if (all.size() == 1 && all.get(0).key().equals(key)) {
      return all.get(0);
    }
    Bounds sum = Bounds.ZERO;
    List<RawCell> cells = new ArrayList<>();
    List<Message> edits = new ArrayList<>();
    for (Observation each : all) {
      sum = sum.plus(each.value().bounds().orElse(Bounds.ZERO));
      cells.addAll(each.sources());
      edits.addAll(each.edits());
    }
    return new Observation(
        key,
        Value.of(sum),
        sum.isExact() ? ObservationStatus.A : ObservationStatus.Q,
        cells,
        edits);
  }
}

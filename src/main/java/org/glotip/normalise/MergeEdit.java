package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Reference;

/** E3: several rows under one key. */
final class MergeEdit {
  private static final String OTHER = "OTHER";

  private final Reference reference;
  private final List<Finding> findings;
  private int merged;
  private int rejected;

  MergeEdit(Reference reference, List<Finding> findings) {
    this.reference = reference;
    this.findings = findings;
  }

  Merged apply(List<ReadRow> rows) {
    Map<Key, List<ReadRow>> byKey = new TreeMap<>();
    for (ReadRow row : rows) {
      byKey.computeIfAbsent(row.key(), key -> new ArrayList<>(1)).add(row);
    }
    new RepeatedRows(byKey).leaveOut(this::repeated);
    List<Observation> observations = new ArrayList<>();
    for (List<ReadRow> group : byKey.values()) {
      if (group.size() == 1) {
        observations.add(alone(group.get(0)));
      } else {
        several(group, byKey, observations);
      }
    }
    return new Merged(observations, merged, rejected);
  }

  /** The observation of one row. */
  static Observation alone(ReadRow row) {
    return new Observation(
        row.key(), row.value(), status(row.value()), List.of(row.cell()), row.steps());
  }

  private void repeated(List<ReadRow> all, int times) {
    merged += all.size() - all.size() / times;
    say("e3-equal-once", all, Integer.toString(times), value(all.get(0)));
  }

  private void several(
      List<ReadRow> group, Map<Key, List<ReadRow>> byKey, List<Observation> observations) {
    List<ReadRow> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparing(row -> row.cell().source()));
    List<ReadRow> known = ordered.stream().filter(row -> row.value().bounds().isPresent()).toList();
    if (known.isEmpty()) {
      observations.add(equalOnce(ordered));
    } else if (isSummed(known) && !isRepeated(known, byKey)) {
      observations.add(added(ordered, known));
    } else if (!ordered.get(0).key().counterpart().isAll()) {
      observations.add(labels(ordered, known));
    } else if (values(known).size() == 1) {
      observations.add(equalOnce(ordered));
    } else {
      conflict(ordered);
    }
  }

  /** Sub-forms of other forms, and the child and the adult row of a sex, are added. */
  private static boolean isSummed(List<ReadRow> rows) {
    Key key = rows.get(0).key();
    return key.form().equals(OTHER) || isSexTotal(key);
  }

  /** Whether rows of a key may be added, so that a second one need not be a repetition. */
  static boolean isAdded(Key key) {
    return key.form().equals(OTHER) || isSexTotal(key) || !key.counterpart().isAll();
  }

  /** Equal rows of a sex that already are what its child and adult cells add up to. */
  private static boolean isRepeated(List<ReadRow> rows, Map<Key, List<ReadRow>> byKey) {
    Key key = rows.get(0).key();
    Value value = rows.get(0).value();
    if (!isSexTotal(key) || !value.isNumber() || values(rows).size() > 1) {
      return false;
    }
    Optional<Bounds> child = only(byKey, key, Code.CHILD);
    Optional<Bounds> adult = only(byKey, key, Code.ADULT);
    if (child.isEmpty() || adult.isEmpty()) {
      return false;
    }
    Bounds ages = child.get().plus(adult.get());
    double count = value.bounds().orElse(Bounds.ZERO).value();
    return ages.low() <= count && count <= ages.high();
  }

  /** The one count of an age within a sex, however often it is said. */
  private static Optional<Bounds> only(Map<Key, List<ReadRow>> byKey, Key sex, String age) {
    Key key =
        new Key(
            sex.reporter(),
            sex.indicator(),
            sex.year(),
            sex.form(),
            sex.sex(),
            age,
            sex.counterpart());
    List<ReadRow> rows = byKey.getOrDefault(key, List.of());
    return values(rows).size() == 1 ? rows.get(0).value().bounds() : Optional.empty();
  }

  private static boolean isSexTotal(Key key) {
    return key.isBySexAndAge() && !key.sex().equals(Code.TOTAL) && key.age().equals(Code.TOTAL);
  }

  private Observation added(List<ReadRow> all, List<ReadRow> known) {
    String rule = isSexTotal(all.get(0).key()) ? "e3-ages-added" : "e3-forms-added";
    say(rule, all, Integer.toString(known.size()), terms(known));
    return sum(all, known, Message.of("step.added", Integer.toString(known.size())));
  }

  /** Labels of one origin: equal values count once, different ones are added. */
  private Observation labels(List<ReadRow> all, List<ReadRow> known) {
    Map<Value, ReadRow> different = new LinkedHashMap<>();
    known.forEach(row -> different.putIfAbsent(row.value(), row));
    if (different.size() == 1) {
      return equalOnce(all);
    }
    Collection<ReadRow> terms = different.values();
    say("e3-labels-added", all, Integer.toString(terms.size()), terms(terms));
    return sum(all, terms, Message.of("step.added", Integer.toString(terms.size())));
  }

  private Observation equalOnce(List<ReadRow> rows) {
    ReadRow first = rows.get(0);
    String count = Integer.toString(rows.size());
    say("e3-equal-once", rows, count, value(first));
    merged += rows.size() - 1;
    List<Message> steps = steps(rows);
    steps.add(Message.of("step.equal-once", count));
    return new Observation(
        first.key(), first.value(), status(first.value()), List.of(first.cell()), steps);
  }

  private Observation sum(List<ReadRow> all, Collection<ReadRow> terms, Message step) {
    Bounds sum = Bounds.ZERO;
    List<RawCell> cells = new ArrayList<>();
    for (ReadRow row : terms) {
      sum = sum.plus(row.value().bounds().orElse(Bounds.ZERO));
      cells.add(row.cell());
    }
    merged += all.size() - 1;
    List<Message> steps = steps(all);
    steps.add(step);
    Value value = Value.of(sum);
    return new Observation(all.get(0).key(), value, status(value), cells, steps);
  }

  private void conflict(List<ReadRow> rows) {
    rejected += rows.size();
    say("e3-conflict", rows, Integer.toString(rows.size()), rows.get(0).key().id());
  }

  private void say(String rule, List<ReadRow> rows, String... arguments) {
    List<SourceCell> cells = rows.stream().map(row -> row.cell().source()).toList();
    findings.add(reference.finding(rule, cells.get(0), cells.subList(1, cells.size()), arguments));
  }

  private static List<Message> steps(List<ReadRow> rows) {
    Set<Message> steps = new LinkedHashSet<>();
    rows.forEach(row -> steps.addAll(row.steps()));
    return new ArrayList<>(steps);
  }

  private static Set<Value> values(List<ReadRow> rows) {
    Set<Value> values = new LinkedHashSet<>();
    rows.forEach(row -> values.add(row.value()));
    return values;
  }

  private static String terms(Collection<ReadRow> rows) {
    return String.join(" + ", rows.stream().map(MergeEdit::value).toList());
  }

  private static String value(ReadRow row) {
    return row.value().bounds().map(Numbers::text).orElse("-");
  }

  /** Normal for a number, suppressed for an interval, else why there is none. */
  static ObservationStatus status(Value value) {
    if (value.isNumber()) {
      return ObservationStatus.A;
    }
    if (value.isSuppressed()) {
      return ObservationStatus.Q;
    }
    MissingReason reason =
        value instanceof Value.Missing missing ? missing.reason() : MissingReason.NOT_AVAILABLE;
    return switch (reason) {
      case NOT_AVAILABLE, REJECTED -> ObservationStatus.O;
      case NOT_APPLICABLE -> ObservationStatus.M;
      case NOT_ASKED -> ObservationStatus.L;
    };
  }
}

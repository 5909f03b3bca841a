package org.glotip.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.model.Revision;
import org.glotip.model.Value;
import org.glotip.reference.Correction;
import org.glotip.reference.Decision;
import org.glotip.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of people. Each holds only while the count is what the person saw; else nothing is
 * changed, and the decision is stale.
 */
final class CorrectionEdit {
  private final Reference reference;
  private final RowAccount account;
  private final List<Finding> findings;
  private final NumberReader numbers;
  private final List<Revision> revisions = new ArrayList<>();
  private int applied;

  CorrectionEdit(Reference reference, RowAccount account, List<Finding> findings) {
    this.reference = reference;
    this.account = account;
    this.findings = findings;
    numbers = new NumberReader(reference.vocabulary().words(), reference.policy());
  }

  /**
   * Applies all corrections of reporters that are there.
   *
   * @param observations what stands, each key once
   * @param reporters reporters of which anything was read
   */
  List<Observation> apply(List<Observation> observations, Set<String> reporters) {
    Map<Key, Observation> byKey = new LinkedHashMap<>();
    observations.forEach(observation -> byKey.put(observation.key(), observation));
    for (Correction correction : reference.decisions().corrections()) {
      if (reporters.contains(correction.key().reporter())) {
        apply(correction, byKey);
      }
    }
    return byKey.values().stream()
        .sorted((left, right) -> left.key().compareTo(right.key()))
        .toList();
  }

  List<Revision> revisions() {
    return revisions;
  }

  /** Number of corrections that were applied. */
  int applied() {
    return applied;
  }

  private void apply(Correction correction, Map<Key, Observation> byKey) {
    @Nullable Observation old = byKey.get(correction.key());
    Value before = old == null ? value("") : old.value();
    boolean expected =
        correction.expected().isEmpty()
            ? before.bounds().isEmpty()
            : before.equals(value(correction.expected()));
    if (!expected) {
      findings.add(
          reference.finding(
              "correction-stale",
              correction.decision().place(),
              old == null ? List.of() : old.sources().stream().map(RawCell::source).toList(),
              correction.key().id(),
              shown(correction.expected()),
              before.bounds().map(Numbers::text).orElse("-")));
      return;
    }
    applied++;
    Observation now = corrected(correction, old);
    byKey.put(correction.key(), now);
    // A correction that adds a count is a row of its own.
    account.read(old == null ? 1 : 0);
    if (old != null && Weighing.differ(old, now)) {
      revisions.add(new Revision(now, old, ""));
    }
  }

  private Observation corrected(Correction correction, @Nullable Observation old) {
    Decision decision = correction.decision();
    List<Message> edits = new ArrayList<>(old == null ? List.of() : old.edits());
    edits.add(
        Message.of(
            "step.corrected",
            shown(correction.expected()),
            shown(correction.value()),
            decision.reason(),
            decision.who(),
            decision.when(),
            decision.place().toString()));
    List<RawCell> cells =
        old == null ? List.of(new RawCell(decision.place(), correction.value())) : old.sources();
    Value value = value(correction.value());
    return new Observation(correction.key(), value, MergeEdit.status(value), cells, edits);
  }

  private Value value(String text) {
    return text.isEmpty() ? Value.missing(MissingReason.REJECTED) : numbers.read(text).value();
  }

  private static String shown(String text) {
    return text.isEmpty() ? "-" : text;
  }
}

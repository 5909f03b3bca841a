package org.glotip.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.reference.LabelDecision;
import org.glotip.reference.Reference;

/** Meanings of labels that a person decided on, by the country that writes them. */
final class DecidedLabels {
  private final Reference reference;
  private final Map<String, LabelDecision> decisions = new HashMap<>();
  private final Set<LabelDecision> seen = new HashSet<>();

  DecidedLabels(Reference reference) {
    this.reference = reference;
    reference
        .decisions()
        .labels()
        .forEach(decision -> decisions.put(id(decision.reporter(), decision.label()), decision));
  }

  /** The decision on a label; empty where there is none. */
  Optional<LabelDecision> of(String reporter, String label) {
    if (decisions.isEmpty()) {
      return Optional.empty();
    }
    Optional<LabelDecision> found = Optional.ofNullable(decisions.get(id(reporter, label)));
    found.ifPresent(seen::add);
    return found;
  }

  /** Number of decisions that were applied. */
  int applied() {
    return seen.size();
  }

  /**
   * Decisions on labels that nobody writes any more.
   *
   * @param reporters reporters of which anything was read; of others nothing can be said
   */
  List<Finding> stale(Set<String> reporters) {
    List<Finding> stale = new ArrayList<>();
    for (LabelDecision decision : reference.decisions().labels()) {
      if (reporters.contains(decision.reporter()) && !seen.contains(decision)) {
        stale.add(
            reference.finding(
                "label-decision-stale",
                decision.decision().place(),
                List.of(),
                decision.label(),
                decision.reporter()));
      }
    }
    return stale;
  }

  private static String id(String reporter, String label) {
    return reporter + '\t' + LabelMatcher.folded(label);
  }
}

package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.reference.RuleDefinition;

/** Counts the outcomes of one rule and keeps its findings. */
final class Tally {
  private final RuleDefinition rule;
  private final Set<Key> doubtful;
  private final List<Finding> findings = new ArrayList<>();
  private long passed;
  private long undecided;

  /**
   * A tally with nothing counted.
   *
   * @param doubtful counts that failed already; a failure that rests on one has a cause that is
   *     named there, so it is undecided here
   */
  Tally(RuleDefinition rule, Set<Key> doubtful) {
    this.rule = rule;
    this.doubtful = doubtful;
  }

  void pass() {
    passed++;
  }

  void undecided() {
    undecided++;
  }

  /**
   * A failure.
   *
   * @param last the offending count, the later where there are two
   * @param others the other counts it rests on
   * @param arguments what fills the rule's message
   */
  void fail(Observation last, List<Observation> others, String... arguments) {
    if (Stream.concat(Stream.of(last), others.stream())
        .anyMatch(observation -> doubtful.contains(observation.key()))) {
      undecided++;
      return;
    }
    SourceCell cell = cells(last).findFirst().orElse(SourceCell.ofFile(""));
    List<SourceCell> related =
        Stream.concat(cells(last), others.stream().flatMap(Tally::cells))
            .filter(other -> !other.equals(cell))
            .sorted()
            .distinct()
            .toList();
    findings.add(new Finding(rule.id(), rule.severity(), cell, related, List.of(arguments)));
  }

  List<Finding> findings() {
    return findings;
  }

  RuleResult result() {
    return new RuleResult(rule.id(), passed, findings.size(), undecided);
  }

  private static Stream<SourceCell> cells(Observation observation) {
    return observation.sources().stream().map(RawCell::source).sorted();
  }
}

package org.glotip.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.reference.RuleDefinition;

/** Counts the outcomes of one rule and keeps its findings. */
final class Tally {
  private final RuleDefinition rule;
  private final Predicate<SourceCell> doubtful;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<SourceCell> suspects = new HashSet<>();
  private long passed;
  private long undecided;

  /**
   * A tally with nothing counted.
   *
   * @param doubtful cells of counts that failed already; a failure that rests on one has a cause
   *     that is named there, so it is undecided here
   */
  Tally(RuleDefinition rule, Predicate<SourceCell> doubtful) {
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
    SourceCell cell = cells(last).findFirst().orElse(SourceCell.ofFile(""));
    Stream<SourceCell> related = Stream.concat(cells(last), others.stream().flatMap(Tally::cells));
    fail(List.of(cell), related, 0, arguments);
  }

  /**
   * A failure.
   *
   * @param wrong the cells that are wrong, of which the finding is at the first
   * @param related the other cells it rests on
   * @param effect persons or cases by which a correction could move the figures
   * @param arguments what fills the rule's message
   */
  void fail(
      List<SourceCell> wrong, Stream<SourceCell> related, double effect, String... arguments) {
    SourceCell cell = wrong.isEmpty() ? SourceCell.ofFile("") : wrong.get(0);
    List<SourceCell> others =
        Stream.concat(wrong.stream(), related)
            .filter(other -> !other.equals(cell))
            .sorted()
            .distinct()
            .toList();
    if (Stream.concat(Stream.of(cell), others.stream()).anyMatch(doubtful)) {
      undecided++;
      return;
    }
    suspects.addAll(wrong);
    findings.add(new Finding(rule.id(), rule.severity(), cell, others, List.of(arguments), effect));
  }

  /** Adds what another tally of the same rule counted. */
  void add(Tally other) {
    passed += other.passed;
    undecided += other.undecided;
    findings.addAll(other.findings);
    suspects.addAll(other.suspects);
  }

  /** The cells that failures found wrong. */
  Set<SourceCell> suspects() {
    return suspects;
  }

  List<Finding> findings() {
    return findings;
  }

  RuleResult result() {
    return new RuleResult(rule.id(), passed, findings.size(), undecided);
  }

  /** The cells of a count, in their order. */
  static Stream<SourceCell> cells(Observation observation) {
    return observation.sources().stream().map(RawCell::source).sorted();
  }
}

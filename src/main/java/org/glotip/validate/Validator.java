package org.glotip.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;
import org.glotip.reference.RuleKind;

/**
 * Judges observations by the rules of {@code data/rules.csv}. Changes nothing.
 *
 * <p>An item passes, fails, or is undecided where something it needs is missing. A failure that
 * rests on a cell already found to be wrong is undecided: one cause, one finding.
 */
public final class Validator {
  private final Reference reference;
  private final List<RuleDefinition> rules;
  private final List<Check> checks;

  /**
   * A validator.
   *
   * @throws DefinitionException if a rule lacks a parameter of its kind, or has a wrong one
   */
  public Validator(Reference reference) {
    this.reference = reference;
    rules = reference.rules().stream().filter(rule -> rule.kind().isJudged()).toList();
    checks = rules.stream().map(this::check).toList();
  }

  /** Judges all rules; nothing was found wrong before. */
  public Judgement judge(List<Observation> now, List<Observation> before) {
    return judge(now, before, Set.of());
  }

  /**
   * Judges all rules. The order of the observations does not matter.
   *
   * @param now the observations to judge, no two with one key
   * @param before those of an earlier vintage; empty where there is none
   * @param suspects cells that were found wrong before; what rests on one is undecided
   */
  public Judgement judge(
      List<Observation> now, List<Observation> before, Set<SourceCell> suspects) {
    Vintage judged = new Vintage(now);
    Vintage earlier = new Vintage(before);
    Set<SourceCell> years =
        now.stream()
            .filter(ValueEqualsYear::fails)
            .flatMap(Tally::cells)
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    List<RuleResult> results = new ArrayList<>();
    List<Tally> tallies =
        IntStream.range(0, rules.size())
            .parallel()
            .mapToObj(i -> tally(i, judged, earlier, years, suspects))
            .toList();
    for (Tally tally : tallies) {
      findings.addAll(tally.findings());
      results.add(tally.result());
    }
    findings.sort(Comparator.naturalOrder());
    return new Judgement(findings, results);
  }

  private Tally tally(
      int rule, Vintage now, Vintage before, Set<SourceCell> years, Set<SourceCell> suspects) {
    Set<SourceCell> named = doubtful(rules.get(rule), years);
    Tally tally =
        new Tally(rules.get(rule), cell -> named.contains(cell) || suspects.contains(cell));
    checks.get(rule).judge(now, before, tally);
    return tally;
  }

  private Set<SourceCell> doubtful(RuleDefinition rule, Set<SourceCell> years) {
    boolean named = rules.stream().anyMatch(any -> any.kind() == RuleKind.VALUE_EQUALS_YEAR);
    return named && rule.kind() != RuleKind.VALUE_EQUALS_YEAR ? years : Set.of();
  }

  private Check check(RuleDefinition rule) {
    return switch (rule.kind()) {
      case PARTS_EXCEED_TOTAL -> PartsAgainstTotal.exceed(Parts.of(rule, reference.codes()));
      case PARTS_FALL_SHORT -> PartsAgainstTotal.fallShort(Parts.of(rule, reference.codes()));
      case VALUE_EQUALS_YEAR -> new ValueEqualsYear();
      case JUMP -> new Jump(rule.number("factor"), rule.number("minimum"));
      case ORDER -> new Order(rule.text("earlier"), rule.text("later"));
      case EXCHANGED_SEXES -> new ExchangedSexes();
      case SHIFTED_SERIES -> new ShiftedSeries((int) rule.number("years"), rule.number("minimum"));
      default -> throw new IllegalStateException(rule.id() + " is not judged on observations");
    };
  }
}

package org.glotip.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glotip.model.Finding;
import org.glotip.model.ReturnStatement;
import org.glotip.model.SourceCell;
import org.glotip.reference.Codes;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.DefinitionProblem;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.reference.RuleDefinition;

/**
 * Judges returns by the rules of {@code data/rules.csv} for returns: each by itself, and beside the
 * last return of the same country. Changes nothing.
 */
public final class ReturnValidator {
  private final List<Layout> layouts;
  private final List<RuleDefinition> rules;
  private final List<ReturnCheck> checks;
  private final Map<String, SumForm> forms = new HashMap<>();
  private final Map<String, Map<String, String>> sheets = new HashMap<>();
  private final SumLimits limits;

  /**
   * A validator.
   *
   * @throws DefinitionException if a rule lacks a parameter of its kind, or has a wrong one
   */
  public ReturnValidator(Reference reference) {
    layouts = reference.layouts();
    rules = reference.rules().stream().filter(rule -> rule.kind().isOfReturns()).toList();
    checks = rules.stream().map(rule -> check(rule, reference.codes())).toList();
    limits =
        new SumLimits(
            reference.policy().whole("mend_cells"),
            reference.policy().whole("mend_sets"),
            reference.policy().get("plausible_maximum"));
    for (Layout layout : layouts) {
      forms.put(layout.round(), SumForm.of(layout, reference.codes()));
      sheets.put(layout.round(), sheets(layout));
    }
  }

  /** Judges all returns; the order of the returns does not matter. */
  public ReturnJudgement judge(List<ReturnStatement> returns) {
    List<Finding> findings = new ArrayList<>();
    Set<SourceCell> suspects = new HashSet<>();
    List<ReviewedReturn> reviews =
        returns.parallelStream().map(now -> review(now, returns)).toList();
    List<RuleResult> results = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      RuleDefinition rule = rules.get(i);
      Set<SourceCell> named = Set.copyOf(suspects);
      Tally tally = tally(rule, checks.get(i), reviews, named);
      findings.addAll(tally.findings());
      results.add(tally.result());
      if (rule.kind().doubtsCounts()) {
        suspects.addAll(tally.suspects());
      }
    }
    findings.sort(Comparator.naturalOrder());
    return new ReturnJudgement(new Judgement(findings, results), suspects);
  }

  /** Judges the returns side by side; the findings stand in the order of the returns. */
  private static Tally tally(
      RuleDefinition rule, ReturnCheck check, List<ReviewedReturn> reviews, Set<SourceCell> named) {
    Tally all = new Tally(rule, named::contains);
    reviews.parallelStream()
        .map(
            review -> {
              Tally tally = new Tally(rule, named::contains);
              check.judge(review, tally);
              return tally;
            })
        .toList()
        .forEach(all::add);
    return all;
  }

  private static Map<String, String> sheets(Layout layout) {
    Map<String, String> sheets = new HashMap<>();
    layout.lines().stream()
        .filter(line -> !line.id().isEmpty())
        .forEach(line -> sheets.put(line.id(), line.sheet()));
    return sheets;
  }

  private ReviewedReturn review(ReturnStatement now, List<ReturnStatement> returns) {
    Optional<ReturnStatement> before =
        returns.stream()
            .filter(other -> other.reporter().equals(now.reporter()))
            .filter(other -> place(other.round()) < place(now.round()))
            .max(
                Comparator.<ReturnStatement>comparingInt(other -> place(other.round()))
                    .thenComparing(ReturnStatement::file));
    SumForm form = forms.getOrDefault(now.round(), new SumForm(List.of(), List.of(), List.of()));
    return new ReviewedReturn(
        now,
        before,
        layout(now.round()),
        layout(before.orElse(now).round()),
        sheets.getOrDefault(now.round(), Map.of()),
        sheets.getOrDefault(before.orElse(now).round(), Map.of()),
        SumFaults.of(form, ReturnCells.of(now), limits));
  }

  private int place(String round) {
    return layouts.stream().map(Layout::round).toList().indexOf(round);
  }

  private Layout layout(String round) {
    return layouts.stream()
        .filter(layout -> layout.round().equals(round))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("round " + round + " has no layout"));
  }

  private static ReturnCheck check(RuleDefinition rule, Codes codes) {
    return switch (rule.kind()) {
      case SHIFTED_BLOCK -> new ShiftedBlock((int) rule.number("rows"), rule.number("minimum"));
      case SUM_FAULT -> new SumCheck(cause(rule));
      case CHANGED_SINCE -> new ChangedSince(rule.number("factor"), rule.number("minimum"), codes);
      case UNMARKED_PARTIAL_YEAR ->
          new UnmarkedPartialYear(rule.number("factor"), rule.number("minimum"));
      case BEFORE_OFFENCE -> new BeforeOffence(rule.text("indicator"));
      case WITHOUT_OFFENCE -> new WithoutOffence(rule.text("indicator"));
      case MISSING_TABLE -> new MissingTable();
      case MISSING_SOURCE -> new MissingSource();
      case PARTIAL_YEAR -> new PartialYear();
      case TOTALS_ONLY -> new TotalsOnly();
      default -> throw new IllegalStateException(rule.id() + " is not judged on returns");
    };
  }

  private static SumCause cause(RuleDefinition rule) {
    for (SumCause cause : SumCause.values()) {
      if (cause.name().equals(rule.text("cause"))) {
        return cause;
      }
    }
    throw new DefinitionException(
        new DefinitionProblem(
            "rules.csv",
            0,
            "cause of rule " + rule.id() + " is not one of " + List.of(SumCause.values())));
  }
}

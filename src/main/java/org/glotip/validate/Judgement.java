package org.glotip.validate;

import java.util.List;
import java.util.stream.Stream;
import org.glotip.model.Finding;

/**
 * What all rules say of a set of observations.
 *
 * @param findings one for each failure, in the order of findings
 * @param results one for each judged rule, in the order of {@code data/rules.csv}
 */
public record Judgement(List<Finding> findings, List<RuleResult> results) {

  /** This and what other rules say. */
  public Judgement with(Judgement other) {
    List<Finding> all = Stream.concat(findings.stream(), other.findings.stream()).sorted().toList();
    return new Judgement(all, Stream.concat(results.stream(), other.results.stream()).toList());
  }

  public Judgement {
    findings = List.copyOf(findings);
    results = List.copyOf(results);
  }
}

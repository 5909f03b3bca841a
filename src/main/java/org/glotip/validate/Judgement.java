package org.glotip.validate;

import java.util.List;
import org.glotip.model.Finding;

/**
 * What all rules say of a set of observations.
 *
 * @param findings one for each failure, in the order of findings
 * @param results one for each judged rule, in the order of {@code data/rules.csv}
 */
public record Judgement(List<Finding> findings, List<RuleResult> results) {

  public Judgement {
    findings = List.copyOf(findings);
    results = List.copyOf(results);
  }
}

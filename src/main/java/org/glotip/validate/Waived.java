package org.glotip.validate;

import java.util.List;
import org.glotip.model.Finding;

/**
 * Findings after the waivers of people.
 *
 * @param findings all findings: those that are waived are notes that name the waiver's line, and
 *     waivers that are stale or expired are findings themselves; in order of place
 * @param applied number of waivers that were needed
 */
public record Waived(List<Finding> findings, int applied) {
  public Waived {
    findings = List.copyOf(findings);
  }
}

package org.glotip;

import java.util.List;
import java.util.Optional;
import org.glotip.disclosure.AuditResult;
import org.glotip.model.Finding;

/**
 * What came of an attack on a published file.
 *
 * @param findings what was wrong with the files
 * @param result what can be worked out; empty if a file could not be read
 */
public record Audited(List<Finding> findings, Optional<AuditResult> result) {
  public Audited {
    findings = List.copyOf(findings);
  }
}

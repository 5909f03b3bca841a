package org.glotip.normalise;

import org.glotip.model.Finding;

/** A row or answer that cannot be used, with the reason. */
final class Rejected extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Finding finding;

  Rejected(Finding finding) {
    super(finding.rule(), null, false, false);
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}

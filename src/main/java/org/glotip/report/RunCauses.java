package org.glotip.report;

import java.util.List;

/** What can be behind movements where no lineage can be followed: all that differs in the run. */
final class RunCauses {
  private RunCauses() {}

  static List<Because> of(RunChanges changes) {
    List<Because> all =
        changes.causes(CauseKind.values()).stream()
            .map(cause -> new Because(cause, 0, null))
            .toList();
    return all.isEmpty() ? List.of(new Because(Cause.NONE, 0, null)) : all;
  }
}

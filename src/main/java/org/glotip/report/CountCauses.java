package org.glotip.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why counts differ between two outputs.
 *
 * <p>First by the cells: where a text differs and its file does too, the file is the cause. Where
 * the cells say the same, or their file is the same, something else decided otherwise about them:
 * an option, a definition, another return of the batch, or the program.
 */
final class CountCauses {
  private final RunChanges changes;
  private final SourceFiles files;
  private final Set<String> excluded;
  private final Map<String, Set<Cause>> found = new HashMap<>();

  CountCauses(RunChanges changes, SourceFiles files, Set<String> excluded) {
    this.changes = changes;
    this.files = files;
    this.excluded = Set.copyOf(excluded);
  }

  /** Reporters that one of the two runs left out and the other did not. */
  static Set<String> excluded(RunRecord before, RunRecord after) {
    Set<String> either = new HashSet<>(before.excluded());
    either.addAll(after.excluded());
    either.removeIf(each -> before.excluded().contains(each) && after.excluded().contains(each));
    return either;
  }

  Set<Cause> of(CountChange change) {
    return found.computeIfAbsent(change.id(), id -> causes(change));
  }

  private Set<Cause> causes(CountChange change) {
    if (excluded.contains(change.reporter())) {
      return Set.of(new Cause(CauseKind.OPTION, "exclude"));
    }
    Set<Cause> causes = new LinkedHashSet<>();
    change.onlyAfter().forEach(cell -> files.cause(cell).ifPresent(causes::add));
    change.onlyBefore().forEach(cell -> files.cause(cell).ifPresent(causes::add));
    return causes.isEmpty() ? Set.copyOf(decided()) : causes;
  }

  /** What can decide otherwise about the same cells. */
  private List<Cause> decided() {
    for (List<Cause> candidates :
        List.of(
            changes.causes(CauseKind.DECISION, CauseKind.RULE, CauseKind.DEFINITION).stream()
                .filter(cause -> DefinitionUse.of(cause.name()) != DefinitionUse.PRINTED)
                .filter(cause -> DefinitionUse.of(cause.name()) != DefinitionUse.COMPUTED)
                .toList(),
            changes.causes(CauseKind.RETURN),
            changes.causes(CauseKind.OPTION),
            changes.causes(CauseKind.VERSION))) {
      if (!candidates.isEmpty()) {
        return candidates;
      }
    }
    return List.of(Cause.NONE);
  }
}

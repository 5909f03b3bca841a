package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that differs between two runs: inputs by their content and not by their names, definitions
 * file by file, options, version.
 *
 * @param all in the order of their causes
 */
record RunChanges(List<RunChange> all) {

  /** Options that do not change a figure. */
  private static final Set<String> HARMLESS = Set.of("lang", "data", "edition");

  static RunChanges of(RunRecord before, RunRecord after) {
    List<RunChange> all = new ArrayList<>();
    inputs(before, after, all);
    definitions(before, after, all);
    options(before, after, all);
    differing(new Cause(CauseKind.VERSION, ""), before.version(), after.version(), all);
    all.sort(Comparator.comparing(RunChange::cause).thenComparing(RunChange::how));
    return new RunChanges(List.copyOf(all));
  }

  /** The causes of some kinds that can move a figure. */
  List<Cause> causes(CauseKind... kinds) {
    Set<CauseKind> wanted = new HashSet<>(List.of(kinds));
    return all.stream()
        .filter(RunChange::moves)
        .map(RunChange::cause)
        .filter(cause -> wanted.contains(cause.kind()))
        .distinct()
        .toList();
  }

  /** Files are the same if their content is; of the rest those of one name changed. */
  private static void inputs(RunRecord before, RunRecord after, List<RunChange> all) {
    Map<String, InputRecord> old = byName(unmatched(before, after));
    Map<String, InputRecord> fresh = byName(unmatched(after, before));
    for (String name : union(old.keySet(), fresh.keySet())) {
      all.add(change(new Cause(CauseKind.RETURN, name), rows(old, name), rows(fresh, name)));
    }
    renamed(before, after, all);
  }

  private static void renamed(RunRecord before, RunRecord after, List<RunChange> all) {
    Map<String, List<InputRecord>> byContent =
        after.inputs().stream().collect(Collectors.groupingBy(InputRecord::sha256));
    Set<String> names = after.inputs().stream().map(InputRecord::name).collect(Collectors.toSet());
    for (InputRecord input : before.inputs()) {
      List<InputRecord> same = byContent.getOrDefault(input.sha256(), List.of());
      if (!same.isEmpty() && !names.contains(input.name())) {
        Cause cause = new Cause(CauseKind.RETURN, same.get(0).name());
        all.add(new RunChange(cause, RunChange.RENAMED, input.name(), same.get(0).name()));
      }
    }
  }

  /** Inputs of a run whose content is in no input of the other. */
  private static List<InputRecord> unmatched(RunRecord run, RunRecord other) {
    Set<String> known =
        other.inputs().stream().map(InputRecord::sha256).collect(Collectors.toSet());
    return run.inputs().stream().filter(input -> !known.contains(input.sha256())).toList();
  }

  private static Map<String, InputRecord> byName(List<InputRecord> inputs) {
    return inputs.stream()
        .collect(
            Collectors.toMap(
                InputRecord::name, Function.identity(), (one, two) -> one, LinkedHashMap::new));
  }

  private static String rows(Map<String, InputRecord> inputs, String name) {
    InputRecord input = inputs.get(name);
    return input == null ? "" : Integer.toString(input.rowsRead());
  }

  private static void definitions(RunRecord before, RunRecord after, List<RunChange> all) {
    if (before.definitions().isEmpty() || after.definitions().isEmpty()) {
      // An earlier version wrote one digest for all files.
      differing(new Cause(CauseKind.DEFINITION, ""), before.dataDigest(), after.dataDigest(), all);
      return;
    }
    Map<String, String> old = before.definitions();
    Map<String, String> fresh = after.definitions();
    for (String file : union(old.keySet(), fresh.keySet())) {
      Cause cause = new Cause(CauseKind.ofDefinition(file), file);
      differing(cause, old.getOrDefault(file, ""), fresh.getOrDefault(file, ""), all);
    }
  }

  private static void options(RunRecord before, RunRecord after, List<RunChange> all) {
    Map<String, String> old = new TreeMap<>(before.options());
    Map<String, String> fresh = new TreeMap<>(after.options());
    for (String option : union(old.keySet(), fresh.keySet())) {
      if (!HARMLESS.contains(option)) {
        Cause cause = new Cause(CauseKind.OPTION, option);
        differing(cause, old.getOrDefault(option, ""), fresh.getOrDefault(option, ""), all);
      }
    }
    differing(
        new Cause(CauseKind.OPTION, "edition"),
        Integer.toString(before.edition()),
        Integer.toString(after.edition()),
        all);
  }

  private static void differing(Cause cause, String before, String after, List<RunChange> all) {
    if (!before.equals(after)) {
      RunChange change = change(cause, before, after);
      boolean digest = cause.kind() != CauseKind.OPTION && cause.kind() != CauseKind.VERSION;
      all.add(digest ? new RunChange(cause, change.how(), "", "") : change);
    }
  }

  private static RunChange change(Cause cause, String before, String after) {
    if (cause.kind() == CauseKind.OPTION || cause.kind() == CauseKind.VERSION) {
      return new RunChange(cause, RunChange.CHANGED, before, after);
    }
    if (before.isEmpty()) {
      return new RunChange(cause, RunChange.NEW, before, after);
    }
    return new RunChange(
        cause, after.isEmpty() ? RunChange.GONE : RunChange.CHANGED, before, after);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}

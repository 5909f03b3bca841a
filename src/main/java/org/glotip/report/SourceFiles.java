package org.glotip.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which file a cell stands in, and whether that file differs between two runs.
 *
 * @param files cause by name of input or path of definition, as far as it differs
 * @param known names of all files of both runs
 * @param recorded whether both runs say which files they read
 */
record SourceFiles(Map<String, Cause> files, Set<String> known, boolean recorded) {

  /** Cells of definitions are named with their folder. */
  private static final String DEFINITIONS = "data/";

  static SourceFiles of(Optional<RunRecord> before, Optional<RunRecord> after) {
    Map<String, Cause> files = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Optional<RunRecord> run : List.of(before, after)) {
      run.ifPresent(
          each -> {
            each.inputs().forEach(input -> known.add(input.name()));
            each.definitions().keySet().forEach(name -> known.add(DEFINITIONS + name));
          });
    }
    if (before.isEmpty() || after.isEmpty()) {
      return new SourceFiles(files, known, false);
    }
    for (RunChange change : RunChanges.of(before.get(), after.get()).all()) {
      if (change.moves()) {
        boolean input = change.cause().kind() == CauseKind.RETURN;
        files.put((input ? "" : DEFINITIONS) + change.cause().name(), change.cause());
      }
    }
    return new SourceFiles(files, known, true);
  }

  /** What is behind a change of a cell's text: its file, if that differs; else empty. */
  Optional<Cause> cause(ExplainedCell cell) {
    String file = file(cell.place());
    return recorded
        ? Optional.ofNullable(files.get(file))
        // Without a record of the run the cell itself is the evidence.
        : Optional.of(new Cause(CauseKind.RETURN, file));
  }

  /** {@code file!sheet!C14} or {@code file:line:field}; names may hold both signs themselves. */
  private String file(String place) {
    for (int end = place.length(); end > 0; end = last(place, end)) {
      if (known.contains(place.substring(0, end))) {
        return place.substring(0, end);
      }
    }
    int sign = place.indexOf('!');
    return sign > 0 ? place.substring(0, sign) : place.replaceFirst("(:[0-9]+){1,2}$", "");
  }

  private static int last(String place, int before) {
    return Math.max(place.lastIndexOf('!', before - 1), place.lastIndexOf(':', before - 1));
  }
}

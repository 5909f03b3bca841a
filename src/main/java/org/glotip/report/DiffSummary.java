package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is said of a comparison as a whole, in words that every format uses. */
final class DiffSummary {
  private final OutputDiff diff;
  private final Wording wording;

  DiffSummary(OutputDiff diff, Wording wording) {
    this.diff = diff;
    this.wording = wording;
  }

  /** Which output it is and how it came about. */
  String output(DiffFolder folder) {
    return folder
        .run()
        .map(
            run ->
                wording.text(
                    "diff.run",
                    folder.folder().toString(),
                    run.version(),
                    Integer.toString(run.edition()),
                    Integer.toString(run.inputs().size())))
        .orElseGet(() -> wording.text("diff.no-run", folder.folder().toString()));
  }

  /** What differs between the runs, a line each. */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    diff.changes().all().forEach(change -> lines.add(change(change)));
    if (lines.isEmpty()) {
      lines.add(wording.text(recorded() ? "diff.no-changes" : "diff.not-recorded"));
    }
    return lines;
  }

  private String change(RunChange change) {
    String text = wording.text("diff.change-" + change.how(), change.cause().text(wording));
    if (change.how().equals(RunChange.RENAMED)) {
      return text + " (" + PlainText.oneLine(change.before()) + ")";
    }
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return text;
    }
    String key = change.cause().kind() == CauseKind.RETURN ? "diff.rows" : "diff.values";
    return text + " " + wording.text(key, shown(change.before()), shown(change.after()));
  }

  private String shown(String text) {
    return text.isEmpty() ? wording.text("diff.none") : PlainText.oneLine(text);
  }

  private boolean recorded() {
    return diff.before().run().isPresent() && diff.after().run().isPresent();
  }

  /** How many figures did what. */
  String figures() {
    return wording.text(
        "diff.figures",
        MovementText.number(diff.same()),
        MovementText.number(diff.number(MovementKind.MOVED)),
        MovementText.number(diff.number(MovementKind.NEW)),
        MovementText.number(diff.number(MovementKind.GONE)),
        MovementText.number(diff.number(MovementKind.NOTE)));
  }

  /** What must be said of the comparison; empty for nothing. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (diff.unexplained() > 0) {
      remarks.add(wording.text("diff.unexplained", MovementText.number(diff.unexplained())));
    }
    if (diff.open()) {
      remarks.add(wording.text("diff.public"));
    } else if (!diff.followed()) {
      remarks.add(wording.text("diff.no-lineage"));
    }
    return remarks;
  }

  /**
   * How many figures each cause is behind, the most first.
   *
   * @param cause the cause
   * @param figures number of figures; one with several causes counts for each
   */
  record Share(Cause cause, long figures) {}

  List<Share> causes() {
    Map<Cause, Long> counts = new TreeMap<>();
    for (ExplainedMovement movement : diff.movements()) {
      Set<Cause> seen = new HashSet<>();
      for (Because because : movement.because()) {
        if (seen.add(because.cause())) {
          counts.merge(because.cause(), 1L, Long::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((Share share) -> -share.figures()).thenComparing(Share::cause))
        .toList();
  }

  /** A line of {@link #causes}. */
  String text(Share share) {
    return wording.text(
        "diff.share", share.cause().text(wording), MovementText.number(share.figures()));
  }

  /** How many movements are not listed; blank where all are. */
  String rest(int listed) {
    int left = diff.movements().size() - listed;
    return left <= 0 ? "" : wording.text("diff.rest", MovementText.number(left));
  }
}

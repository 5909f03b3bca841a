package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.glotip.reference.Labels;
import org.jspecify.annotations.Nullable;

/** Two outputs as a statistician compares them: which figures moved, how much, and why. */
public final class OutputDiff {
  private final DiffFolder before;
  private final DiffFolder after;
  private final FigureJoin.Result figures;
  private final RunChanges changes;
  private final List<ExplainedMovement> movements;
  private final boolean open;

  private OutputDiff(
      DiffFolder before,
      DiffFolder after,
      boolean open,
      FigureJoin.Result figures,
      RunChanges changes,
      List<ExplainedMovement> movements) {
    this.before = before;
    this.after = after;
    this.open = open;
    this.figures = figures;
    this.changes = changes;
    this.movements = movements;
  }

  /**
   * Compares two output folders.
   *
   * @throws OutputException if one of them cannot be read, or they cannot be compared
   */
  public static OutputDiff of(Path before, Path after) {
    try {
      return compare(DiffFolder.of(before), DiffFolder.of(after));
    } catch (OutputException plain) {
      throw plain;
    } catch (IOException | CompletionException failure) {
      @Nullable Throwable cause =
          failure instanceof CompletionException ? failure.getCause() : failure;
      String why = cause == null || cause.getMessage() == null ? "damaged" : cause.getMessage();
      String message =
          "The outputs " + before + " and " + after + " cannot be compared (" + why + ").";
      throw new OutputException(message, new IOException(message, failure));
    }
  }

  /** Number of movements that nothing explains which differs between the runs. */
  public long unexplained() {
    return movements.stream().filter(ExplainedMovement::unexplained).count();
  }

  /**
   * For people, as plain text.
   *
   * @param most figures that are listed; the rest is counted
   */
  public String text(Labels labels, String language, int most) {
    return DiffText.of(this, new Wording(labels, language), most);
  }

  /** For a comment on a change: Markdown of bounded length. */
  public String markdown(Labels labels, String language, int most) {
    return DiffMarkdown.of(this, new Wording(labels, language), most);
  }

  /** For people, as one page that needs nothing else. */
  public String html(Labels labels, String language, int most) {
    return DiffHtml.of(this, new Wording(labels, language), most);
  }

  /** For programs: every movement. */
  public void json(Appendable out) {
    try {
      DiffJson.write(out, this);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  DiffFolder before() {
    return before;
  }

  DiffFolder after() {
    return after;
  }

  /** Whether the protected figures were compared, since one side has no others. */
  boolean open() {
    return open;
  }

  RunChanges changes() {
    return changes;
  }

  /** Figures that did not move. */
  long same() {
    return figures.same();
  }

  /** The movements, the most important first. */
  List<ExplainedMovement> movements() {
    return movements;
  }

  long number(MovementKind kind) {
    return movements.stream().filter(each -> each.movement().kind() == kind).count();
  }

  /** Whether the lineage of both could be followed. */
  boolean followed() {
    return !open && before.hasLineage() && after.hasLineage();
  }

  private static OutputDiff compare(DiffFolder before, DiffFolder after) throws IOException {
    boolean open = before.internal().isEmpty() || after.internal().isEmpty();
    FigureJoin.Result figures =
        FigureJoin.of(figures(before, open, after), figures(after, open, before));
    RunChanges changes =
        before.run().isPresent() && after.run().isPresent()
            ? RunChanges.of(before.run().get(), after.run().get())
            : new RunChanges(List.of());
    List<ExplainedMovement> movements =
        open || !before.hasLineage() || !after.hasLineage()
            ? byRun(figures.movements(), changes)
            : byLineage(figures.movements(), before, after, changes);
    return new OutputDiff(before, after, open, figures, changes, movements);
  }

  private static Path figures(DiffFolder side, boolean open, DiffFolder other) {
    Optional<Path> folder = open ? side.open() : side.internal();
    return folder
        .map(path -> path.resolve(DiffFolder.FIGURES))
        .orElseThrow(
            () ->
                new OutputException(
                    side.folder()
                        + " holds unprotected figures only and "
                        + other.folder()
                        + " protected ones only; compare two whole outputs, or two public ones."));
  }

  private static List<ExplainedMovement> byRun(List<Movement> movements, RunChanges changes) {
    List<Because> all = RunCauses.of(changes);
    return sorted(movements.stream().map(each -> ExplainedMovement.of(each, all)).toList());
  }

  private static List<ExplainedMovement> byLineage(
      List<Movement> movements, DiffFolder before, DiffFolder after, RunChanges changes)
      throws IOException {
    if (movements.isEmpty()) {
      return List.of();
    }
    Path old = before.internal().orElseThrow();
    Path now = after.internal().orElseThrow();
    Map<String, Movement> byId = new HashMap<>();
    movements.forEach(each -> byId.put(each.id(), each));
    CountJoin.Result listed =
        CountJoin.of(old.resolve(DiffFolder.OBSERVATIONS), now.resolve(DiffFolder.OBSERVATIONS));
    // The two longest files, side by side.
    CompletableFuture<Lineage> first =
        CompletableFuture.supplyAsync(() -> slice(old, byId.keySet(), listed.ids()));
    Lineage second = slice(now, byId.keySet(), listed.ids());
    Lineage lineage = first.join();
    SourceFiles files = SourceFiles.of(before.run(), after.run());
    Attribution attribution =
        new Attribution(
            byId,
            lineage,
            second,
            CountChanges.of(listed, lineage, second, files),
            new CountCauses(changes, files, excluded(before, after)),
            changes);
    List<ExplainedMovement> explained = new ArrayList<>(movements.size());
    movements.forEach(each -> explained.add(ExplainedMovement.of(each, attribution.of(each))));
    return sorted(explained);
  }

  private static Set<String> excluded(DiffFolder before, DiffFolder after) {
    return before
        .run()
        .flatMap(old -> after.run().map(now -> CountCauses.excluded(old, now)))
        .orElseGet(HashSet::new);
  }

  private static Lineage slice(Path folder, Set<String> figures, Set<String> counts) {
    try {
      return Lineage.slice(folder.resolve(DiffFolder.LINEAGE), figures, counts);
    } catch (IOException failure) {
      throw new CompletionException(
          new UncheckedIOException(new IOException(folder + ": " + failure.getMessage(), failure)));
    }
  }

  private static List<ExplainedMovement> sorted(List<ExplainedMovement> movements) {
    return movements.stream().sorted().toList();
  }
}

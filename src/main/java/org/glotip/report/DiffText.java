package org.glotip.report;

import java.util.ArrayList;
import java.util.List;

/** A comparison on lines for a terminal. */
final class DiffText {
  /** Causes of one figure that are named; more are seldom read. */
  private static final int CAUSES = 3;

  private final StringBuilder text = new StringBuilder();
  private final Wording wording;

  private DiffText(Wording wording) {
    this.wording = wording;
  }

  static String of(OutputDiff diff, Wording wording, int most) {
    DiffText page = new DiffText(wording);
    DiffSummary summary = new DiffSummary(diff, wording);
    page.line(0, wording.text("diff.before", summary.output(diff.before())));
    page.line(0, wording.text("diff.after", summary.output(diff.after())));
    page.heading("diff.runs");
    summary.changes().forEach(change -> page.line(1, change));
    page.heading("diff.result");
    page.line(1, summary.figures());
    summary.remarks().forEach(remark -> page.line(1, remark));
    if (!diff.movements().isEmpty()) {
      page.heading("diff.causes");
      summary.causes().forEach(share -> page.line(1, summary.text(share)));
      page.movements(diff.movements(), summary, most);
    }
    return page.text.toString();
  }

  private void movements(List<ExplainedMovement> movements, DiffSummary summary, int most) {
    heading("diff.movements");
    List<ExplainedMovement> shown = movements.subList(0, Math.min(most, movements.size()));
    shown.forEach(this::movement);
    String rest = summary.rest(shown.size());
    if (!rest.isEmpty()) {
      line(1, rest);
    }
  }

  private void movement(ExplainedMovement explained) {
    Movement movement = explained.movement();
    line(1, movement.id());
    line(2, FigureTitle.of(movement.figure()::text, wording));
    line(2, MovementText.of(movement, wording));
    because(explained.because(), wording).forEach(cause -> line(2, cause));
  }

  /** The first causes, and how many more there are. */
  static List<String> because(List<Because> because, Wording wording) {
    List<String> lines = new ArrayList<>();
    because.stream().limit(CAUSES).forEach(each -> lines.add(each.text(wording)));
    if (because.size() > CAUSES) {
      lines.add(wording.text("diff.more-causes", Integer.toString(because.size() - CAUSES)));
    }
    return lines;
  }

  private void heading(String key) {
    text.append('\n').append(wording.text(key)).append('\n');
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
  }
}

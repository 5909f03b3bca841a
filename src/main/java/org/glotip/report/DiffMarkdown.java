package org.glotip.report;

import java.util.List;

/** A comparison for a comment on a change: bounded, the rest counted. */
final class DiffMarkdown {
  /** A comment on GitHub holds 65,536 characters; some are left for what surrounds it. */
  private static final int LONGEST = 60_000;

  private static final int LONGEST_CELL = 300;
  private static final int MOST_LINES = 20;

  private final StringBuilder text = new StringBuilder();
  private final Wording wording;

  private DiffMarkdown(Wording wording) {
    this.wording = wording;
  }

  static String of(OutputDiff diff, Wording wording, int most) {
    DiffMarkdown page = new DiffMarkdown(wording);
    DiffSummary summary = new DiffSummary(diff, wording);
    page.text.append("### ").append(wording.text("diff.title")).append("\n\n");
    page.text.append(escape(summary.figures())).append("\n\n");
    for (String remark : summary.remarks()) {
      page.text.append("**").append(escape(remark)).append("**\n\n");
    }
    page.list("diff.runs", summary.changes());
    if (!diff.movements().isEmpty()) {
      page.list("diff.causes", summary.causes().stream().map(summary::text).toList());
      page.table(diff.movements(), summary, most);
    }
    return page.text.toString();
  }

  private void list(String key, List<String> lines) {
    text.append("**").append(wording.text(key)).append("**\n\n");
    lines.stream()
        .limit(MOST_LINES)
        .forEach(line -> text.append("- ").append(escape(line)).append('\n'));
    if (lines.size() > MOST_LINES) {
      String left = Integer.toString(lines.size() - MOST_LINES);
      text.append("- ").append(wording.text("diff.more-causes", left)).append('\n');
    }
    text.append('\n');
  }

  private void table(List<ExplainedMovement> movements, DiffSummary summary, int most) {
    row("diff.figure", "diff.movement", "diff.because");
    text.append("|---|---|---|\n");
    int listed = 0;
    for (ExplainedMovement movement : movements) {
      String row = row(movement);
      if (listed == most || text.length() + row.length() > LONGEST) {
        break;
      }
      text.append(row);
      listed++;
    }
    String rest = summary.rest(listed);
    if (!rest.isEmpty()) {
      text.append('\n').append(escape(rest)).append('\n');
    }
  }

  private void row(String... keys) {
    text.append('|');
    for (String key : keys) {
      text.append(' ').append(wording.text(key)).append(" |");
    }
    text.append('\n');
  }

  private String row(ExplainedMovement explained) {
    Movement movement = explained.movement();
    String title = escape(FigureTitle.of(movement.figure()::text, wording));
    // An id has no character that could end the code.
    String id = "`" + movement.id().replace('`', ' ').replace("|", "\\|") + "`";
    String why = String.join("; ", DiffText.because(explained.because(), wording));
    return "| "
        + title
        + "<br>"
        + PlainText.oneLine(id)
        + " | "
        + escape(MovementText.of(movement, wording))
        + " | "
        + escape(why)
        + " |\n";
  }

  /** Text from outside: no markup, no link, no mention, no end of the cell. */
  private static String escape(String found) {
    String line = PlainText.oneLine(found);
    String cut = line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL) + "..." : line;
    return cut.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1")
        .replace("@", "&#64;")
        .replace("://", ":&#47;&#47;");
  }
}

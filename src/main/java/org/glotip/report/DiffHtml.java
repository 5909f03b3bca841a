package org.glotip.report;

import java.util.List;

/** A comparison as one page that needs nothing else. */
final class DiffHtml {
  private final StringBuilder page = new StringBuilder();
  private final Wording wording;
  private final DiffSummary summary;

  private DiffHtml(Wording wording, DiffSummary summary) {
    this.wording = wording;
    this.summary = summary;
  }

  static String of(OutputDiff diff, Wording wording, int most) {
    DiffHtml html = new DiffHtml(wording, new DiffSummary(diff, wording));
    String style = Html.resources(List.of("page/page.css", "page/records.css"));
    html.page.append(Html.head(wording, wording.text("diff.title"), new PageCode(style, "")));
    html.top(diff);
    html.page.append("<main>\n");
    html.list("diff.runs", html.summary.changes());
    if (!diff.movements().isEmpty()) {
      html.list("diff.causes", html.summary.causes().stream().map(html.summary::text).toList());
      html.movements(diff.movements(), most);
    }
    html.page.append("</main>\n</div>\n").append(Html.foot(""));
    return html.page.toString();
  }

  private void top(OutputDiff diff) {
    page.append("<div class=\"whole\">\n<header class=\"masthead\">\n");
    element("h1", "", wording.text("diff.title"));
    element("p", "", wording.text("diff.before", summary.output(diff.before())));
    element("p", "", wording.text("diff.after", summary.output(diff.after())));
    element("p", "value", summary.figures());
    summary.remarks().forEach(remark -> element("p", "warning", remark));
    page.append("</header>\n");
  }

  private void list(String key, List<String> lines) {
    page.append("<section>\n");
    element("h2", "", wording.text(key));
    page.append("<ul>\n");
    lines.forEach(line -> element("li", "", line));
    page.append("</ul>\n</section>\n");
  }

  private void movements(List<ExplainedMovement> movements, int most) {
    page.append("<section>\n");
    element("h2", "", wording.text("diff.movements"));
    page.append("<div class=\"wide\"><table>\n<thead><tr>");
    for (String key : List.of("diff.figure", "diff.movement", "diff.because")) {
      page.append("<th scope=\"col\">").append(escape(wording.text(key))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    List<ExplainedMovement> shown = movements.subList(0, Math.min(most, movements.size()));
    shown.forEach(this::movement);
    page.append("</tbody></table></div>\n");
    String rest = summary.rest(shown.size());
    if (!rest.isEmpty()) {
      element("p", "", rest);
    }
    page.append("</section>\n");
  }

  private void movement(ExplainedMovement explained) {
    Movement movement = explained.movement();
    page.append(explained.unexplained() ? "<tr class=\"warning\"><td>" : "<tr><td>");
    page.append(escape(FigureTitle.of(movement.figure()::text, wording)));
    page.append("<br><span class=\"id\">").append(escape(movement.id())).append("</span></td><td>");
    page.append(escape(MovementText.of(movement, wording))).append("</td><td>");
    List<String> causes = DiffText.because(explained.because(), wording);
    page.append(String.join("<br>", causes.stream().map(DiffHtml::escape).toList()));
    page.append("</td></tr>\n");
  }

  private void element(String name, String kind, String content) {
    page.append('<').append(name);
    if (!kind.isEmpty()) {
      page.append(" class=\"").append(kind).append('"');
    }
    page.append('>').append(escape(content)).append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    return Html.escape(PlainText.oneLine(text));
  }
}

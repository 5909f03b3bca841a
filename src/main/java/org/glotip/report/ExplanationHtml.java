package org.glotip.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An explanation as one page that needs nothing else: the working first, the cells below. */
final class ExplanationHtml {
  /** Legs of more counts than this are closed at first. */
  private static final int OPEN = 12;

  private final StringBuilder page = new StringBuilder();
  private final Wording wording;
  private final KeptMessages kept;

  private ExplanationHtml(Wording wording) {
    this.wording = wording;
    kept = new KeptMessages(wording);
  }

  static String of(Explanation explanation, Wording wording) {
    ExplanationHtml html = new ExplanationHtml(wording);
    String title = FigureTitle.of(explanation.figure()::text, wording);
    String style = Html.resources(List.of("page/page.css", "page/records.css"));
    html.page.append(Html.head(wording, title, new PageCode(style, "")));
    html.top(explanation.figure(), title);
    html.page.append("<main>\n");
    html.formula(explanation);
    html.intervals(explanation);
    html.section("explain.cells");
    explanation.legs().forEach(html::leg);
    html.page.append("</section>\n</main>\n</div>\n").append(Html.foot(""));
    return html.page.toString();
  }

  private void top(ExplainedFigure figure, String title) {
    page.append("<div class=\"whole\">\n<header class=\"masthead\">\n<h1>")
        .append(escape(title))
        .append("</h1>\n");
    element("p", "id", figure.id());
    element("p", "value", ExplanationText.value(figure, wording));
    element("p", "", wording.text("explain.status", figure.text("status")));
    element("p", "", wording.text("explain.basis", figure.text("cases"), figure.text("countries")));
    String note = kept.text(SpreadsheetText.found(figure.text("note")));
    if (!note.isEmpty()) {
      element("p", "note", wording.text("explain.note", note));
    }
    page.append("</header>\n");
  }

  private void formula(Explanation explanation) {
    section("explain.working");
    Optional<Formula> formula = explanation.formula();
    if (formula.isEmpty()) {
      element("p", "", wording.text("explain.no-formula"));
    } else {
      ExplainedFigure figure = explanation.figure();
      element("p", "formula", figure.text("measure") + " = " + formula.get().text().in(wording));
      list(formula.get().steps());
      if (!formula.get().gives(figure)) {
        element(
            "p", "warning", wording.text("explain.defect", ExplanationText.value(figure, wording)));
      }
    }
    page.append("</section>\n");
  }

  private void list(List<Phrase> steps) {
    if (!steps.isEmpty()) {
      page.append("<ul class=\"formula\">\n");
      steps.forEach(step -> element("li", "", step.in(wording)));
      page.append("</ul>\n");
    }
  }

  private void intervals(Explanation explanation) {
    ExplainedFigure figure = explanation.figure();
    if (figure.low() == figure.high()) {
      return;
    }
    section("explain.bounds");
    if (Double.isInfinite(figure.high()) || Double.isInfinite(figure.low())) {
      element("p", "", wording.text("explain.unbounded"));
    }
    List<Interval> intervals = Interval.of(explanation);
    String number = Integer.toString(intervals.size());
    if (intervals.isEmpty()) {
      element("p", "", wording.text("explain.no-intervals", number));
    } else {
      element("p", "", wording.text("explain.intervals", number));
      head("explain.count", "explain.range", "explain.cell");
      for (Interval interval : intervals) {
        ExplainedObservation observation = interval.observation();
        row(observation.id(), interval.text(wording), cells(observation));
      }
      page.append("</tbody></table></div>\n");
    }
    page.append("</section>\n");
  }

  private void leg(ExplainedLeg leg) {
    boolean open = leg.isSum() && leg.observations().size() <= OPEN;
    page.append(open ? "<details open>\n" : "<details>\n");
    element("summary", "", summary(leg));
    if (!leg.observations().isEmpty()) {
      head("explain.count", "word.value", "word.status", "explain.edits", "explain.cell");
      leg.observations().forEach(this::observation);
      page.append("</tbody></table></div>\n");
    }
    for (Explanation figure : leg.figures()) {
      page.append("<div class=\"part\">\n");
      element("h3", "", FigureTitle.of(figure.figure()::text, wording));
      element("p", "value", ExplanationText.value(figure.figure(), wording));
      figure.formula().ifPresent(formula -> element("p", "formula", formula.text().in(wording)));
      figure.legs().forEach(this::leg);
      page.append("</div>\n");
    }
    page.append("</details>\n");
  }

  private String summary(ExplainedLeg leg) {
    if (leg.isSum()) {
      int counts = leg.observations().size();
      String key = ExplanationText.one("explain.sum", counts);
      return wording.text(
          key,
          wording.role(leg.role()),
          BoundsText.of(leg.sum(), wording),
          Integer.toString(counts));
    }
    int figures = leg.figures().size();
    String key = ExplanationText.one("explain.figures", figures);
    return wording.text(key, wording.role(leg.role()), Integer.toString(figures));
  }

  private void observation(ExplainedObservation observation) {
    row(
        observation.id(),
        observation.value(wording),
        observation.status(),
        kept.text(observation.edits()),
        cells(observation));
  }

  private static String cells(ExplainedObservation observation) {
    return observation.cells().stream()
        .map(cell -> cell.place() + "  \"" + cell.text() + "\"")
        .collect(Collectors.joining(" ; "));
  }

  private void section(String key) {
    page.append("<section>\n");
    element("h2", "", wording.text(key));
  }

  private void head(String... keys) {
    page.append("<div class=\"wide\"><table>\n<thead><tr>");
    for (String key : keys) {
      page.append("<th scope=\"col\">").append(escape(wording.text(key))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
  }

  /** The first field is an id and the last one names cells: both are for machines too. */
  private void row(String... fields) {
    page.append("<tr>");
    for (int i = 0; i < fields.length; i++) {
      boolean id = i == 0 || i == fields.length - 1;
      page.append(id ? "<td class=\"id\">" : "<td>").append(escape(fields[i])).append("</td>");
    }
    page.append("</tr>\n");
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

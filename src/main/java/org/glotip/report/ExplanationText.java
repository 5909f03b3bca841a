package org.glotip.report;

import java.util.List;
import java.util.Optional;

/** An explanation on lines, from the figure down to its cells and back up to its number. */
final class ExplanationText {
  private final StringBuilder text = new StringBuilder();
  private final Wording wording;
  private final KeptMessages kept;

  private ExplanationText(Wording wording) {
    this.wording = wording;
    kept = new KeptMessages(wording);
  }

  static String of(Explanation explanation, Wording wording) {
    ExplanationText page = new ExplanationText(wording);
    page.figure(explanation.figure());
    for (ExplainedLeg leg : explanation.legs()) {
      page.text.append('\n');
      page.leg(0, leg);
    }
    page.text.append('\n');
    page.formula(explanation);
    page.intervals(explanation);
    return page.text.toString();
  }

  private void figure(ExplainedFigure figure) {
    line(0, figure.id());
    line(1, FigureTitle.of(figure::text, wording));
    said(1, "explain.value", value(figure, wording), figure.text("status"));
    said(1, "explain.basis", figure.text("cases"), figure.text("countries"));
    String note = kept.text(SpreadsheetText.found(figure.text("note")));
    if (!note.isEmpty()) {
      said(1, "explain.note", note);
    }
  }

  /** Value and bounds of a figure with their unit. */
  static String value(ExplainedFigure figure, Wording wording) {
    String bounds = BoundsText.of(figure.low(), figure.value(), figure.high(), wording);
    String unit = wording.name("unit", figure.text("unit"));
    return unit.isEmpty() ? bounds : bounds + " " + unit;
  }

  private void leg(int depth, ExplainedLeg leg) {
    if (leg.isSum()) {
      int counts = leg.observations().size();
      said(
          depth,
          one("explain.sum", counts),
          wording.role(leg.role()),
          BoundsText.of(leg.sum(), wording),
          Integer.toString(counts));
      leg.observations().forEach(observation -> observation(depth + 1, observation));
      return;
    }
    int figures = leg.figures().size();
    said(
        depth,
        one("explain.figures", figures),
        wording.role(leg.role()),
        Integer.toString(figures));
    for (Explanation figure : leg.figures()) {
      line(depth + 1, figure.id() + "  " + value(figure.figure(), wording));
      figure.formula().ifPresent(formula -> line(depth + 2, formula.text().in(wording)));
      figure.legs().forEach(part -> leg(depth + 2, part));
    }
  }

  /** One count is not "counts". */
  static String one(String key, int number) {
    return number == 1 ? key + "-one" : key;
  }

  private void observation(int depth, ExplainedObservation observation) {
    String status = observation.status().isEmpty() ? "" : "  " + observation.status();
    line(depth, observation.id() + "  " + observation.value(wording) + status);
    if (!observation.edits().isEmpty()) {
      line(depth + 1, kept.text(observation.edits()));
    }
    cells(depth + 1, observation);
  }

  private void cells(int depth, ExplainedObservation observation) {
    for (ExplainedCell cell : observation.cells()) {
      line(depth, cell.place() + "  \"" + cell.text() + "\"");
    }
  }

  private void formula(Explanation explanation) {
    Optional<Formula> formula = explanation.formula();
    if (formula.isEmpty()) {
      said(0, "explain.no-formula");
      return;
    }
    ExplainedFigure figure = explanation.figure();
    line(0, figure.text("measure") + " = " + formula.get().text().in(wording));
    formula.get().steps().forEach(step -> line(1, step.in(wording)));
    if (!formula.get().gives(figure)) {
      said(0, "explain.defect", value(figure, wording));
    }
  }

  /** Why the bounds are not the value: the counts that are intervals, the widest first. */
  private void intervals(Explanation explanation) {
    ExplainedFigure figure = explanation.figure();
    if (figure.low() == figure.high()) {
      return;
    }
    List<Interval> intervals = Interval.of(explanation);
    text.append('\n');
    if (Double.isInfinite(figure.high()) || Double.isInfinite(figure.low())) {
      said(0, "explain.unbounded");
    }
    said(
        0,
        intervals.isEmpty() ? "explain.no-intervals" : "explain.intervals",
        Integer.toString(intervals.size()));
    for (Interval interval : intervals) {
      line(1, interval.observation().id() + "  " + interval.text(wording));
      cells(2, interval.observation());
    }
  }

  private void said(int depth, String key, String... arguments) {
    line(depth, wording.text(key, arguments));
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
  }
}

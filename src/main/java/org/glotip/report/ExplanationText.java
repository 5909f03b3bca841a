package org.glotip.report;

import java.util.Optional;

/** An explanation on lines, from the figure down to its cells and back up to its number. */
final class ExplanationText {
  private final StringBuilder text = new StringBuilder();

  private ExplanationText() {}

  static String of(Explanation explanation) {
    ExplanationText page = new ExplanationText();
    page.figure(explanation.figure());
    explanation.legs().forEach(page::leg);
    page.formula(explanation);
    return page.text.toString();
  }

  private void figure(ExplainedFigure figure) {
    line(0, figure.id());
    line(1, "value " + value(figure) + ", status " + figure.text("status"));
    line(
        1,
        "rests on "
            + figure.text("cases")
            + " persons or cases in "
            + figure.text("countries")
            + " countries");
    String note = SpreadsheetText.found(figure.text("note"));
    if (!note.isEmpty()) {
      line(1, "note: " + note);
    }
  }

  private static String value(ExplainedFigure figure) {
    String bounds = BoundsText.of(figure.low(), figure.value(), figure.high());
    return figure.text("unit").isEmpty() ? bounds : bounds + " " + figure.text("unit");
  }

  private void leg(ExplainedLeg leg) {
    text.append('\n');
    if (!leg.observations().isEmpty()) {
      String number = number(leg.observations().size(), "count");
      line(0, leg.role() + ": " + BoundsText.of(leg.sum()) + ", the sum of " + number);
      leg.observations().forEach(this::observation);
    }
    if (!leg.figures().isEmpty()) {
      line(0, leg.role() + ": " + number(leg.figures().size(), "figure"));
      leg.figures().forEach(figure -> line(1, figure.id() + "  " + value(figure)));
    }
  }

  private static String number(int number, String thing) {
    return number + " " + (number == 1 ? thing : thing + "s");
  }

  private void observation(ExplainedObservation observation) {
    String status = observation.status().isEmpty() ? "" : "  " + observation.status();
    line(1, observation.id() + "  " + observation.value() + status);
    if (!observation.edits().isEmpty()) {
      line(2, observation.edits());
    }
    for (ExplainedCell cell : observation.cells()) {
      line(2, cell.place() + "  \"" + cell.text() + "\"");
    }
  }

  private void formula(Explanation explanation) {
    text.append('\n');
    Optional<Formula> formula = explanation.formula();
    if (formula.isEmpty()) {
      line(0, "The figure is not a formula of these sums alone; it was not computed again.");
      return;
    }
    ExplainedFigure figure = explanation.figure();
    line(0, figure.text("measure") + " = " + formula.get().text());
    if (!formula.get().gives(figure.value())) {
      line(
          0,
          "This is not the figure's value, "
              + figure.text("value")
              + ": a defect of this program; please report it.");
    }
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
  }
}

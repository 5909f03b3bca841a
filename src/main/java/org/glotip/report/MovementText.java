package org.glotip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What moved in a figure, in a few words. */
final class MovementText {
  private static final List<String> OTHERS =
      List.of("low", "high", "unit", "status", "countries", "cases", "note");

  private MovementText() {}

  /** The value before and after with the difference; else what differs beside the value. */
  static String of(Movement movement, Wording wording) {
    return switch (movement.kind()) {
      case NEW -> wording.text("diff.is-new", shown(movement.valueAfter()));
      case GONE -> wording.text("diff.is-gone", shown(movement.valueBefore()));
      case MOVED, NOTE -> moved(movement);
    };
  }

  /** The difference with its sign, and in percent where there is something to compare with. */
  static String difference(Movement movement) {
    double difference = movement.difference();
    if (Double.isNaN(difference) || difference == 0) {
      return "";
    }
    double percent = movement.percent();
    boolean points = movement.figure().text("unit").startsWith("percent");
    String text = signed(Decimal.text(difference));
    return points || !Double.isFinite(percent)
        ? text
        : text + ", " + signed(Decimal.fixed(percent, 1)) + " %";
  }

  private static String moved(Movement movement) {
    String before = movement.valueBefore();
    String after = movement.valueAfter();
    if (!before.equals(after)) {
      String difference = difference(movement);
      String values = shown(before) + " -> " + shown(after);
      return difference.isEmpty() ? values : values + " (" + difference + ")";
    }
    List<String> parts = new ArrayList<>();
    for (String column : OTHERS) {
      ExplainedFigure old = movement.before() == null ? movement.figure() : movement.before();
      String was = SpreadsheetText.found(old.text(column));
      String is = SpreadsheetText.found(movement.figure().text(column));
      if (!was.equals(is)) {
        parts.add(column + " " + shown(was) + " -> " + shown(is));
      }
    }
    return shown(after) + "; " + String.join(", ", parts);
  }

  private static String shown(String text) {
    return text.isEmpty() ? "none" : text;
  }

  private static String signed(String number) {
    return number.startsWith("-") ? number : "+" + number;
  }

  /** A number of things with its thousands apart. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

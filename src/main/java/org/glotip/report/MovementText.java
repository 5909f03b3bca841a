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
      case NEW -> wording.text("diff.is-new", shown(movement.valueAfter(), wording));
      case GONE -> wording.text("diff.is-gone", shown(movement.valueBefore(), wording));
      case MOVED, NOTE -> moved(movement, wording);
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

  private static String moved(Movement movement, Wording wording) {
    String before = movement.valueBefore();
    String after = movement.valueAfter();
    if (!before.equals(after)) {
      String difference = difference(movement);
      String values = shown(before, wording) + " -> " + shown(after, wording);
      return difference.isEmpty() ? values : values + " (" + difference + ")";
    }
    List<String> parts = new ArrayList<>();
    KeptMessages kept = new KeptMessages(wording);
    for (String column : OTHERS) {
      ExplainedFigure old = movement.before() == null ? movement.figure() : movement.before();
      String was = text(old, column, kept, wording);
      String is = text(movement.figure(), column, kept, wording);
      if (!was.equals(is)) {
        String name = wording.text("column." + column);
        parts.add(name + " " + shown(was, wording) + " -> " + shown(is, wording));
      }
    }
    return shown(after, wording) + "; " + wording.listed(parts);
  }

  private static String text(
      ExplainedFigure figure, String column, KeptMessages kept, Wording wording) {
    String text = SpreadsheetText.found(figure.text(column));
    return switch (column) {
      case "note" -> kept.text(text);
      case "unit" -> wording.name("unit", text);
      default -> text;
    };
  }

  private static String shown(String text, Wording wording) {
    return text.isEmpty() ? wording.text("diff.none") : text;
  }

  private static String signed(String number) {
    return number.startsWith("-") ? number : "+" + number;
  }

  /** A number of things with its thousands apart. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

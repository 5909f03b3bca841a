package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.Message;

/** Notes that figures of several tables have in common. */
final class Notes {
  private Notes() {}

  /** A whole number with its bounds where it is not exact: {@code 12 (10-14)}. */
  static String number(Bounds bounds) {
    String value = whole(bounds.value());
    return bounds.isExact()
        ? value
        : value + " (" + whole(bounds.low()) + "-" + whole(bounds.high()) + ")";
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  /** A figure with further notes at its end. */
  static Figure with(Figure figure, List<Message> more) {
    if (more.isEmpty()) {
      return figure;
    }
    List<Message> notes = new ArrayList<>(figure.notes());
    notes.addAll(more);
    return new Figure(
        figure.key(),
        figure.unit(),
        figure.bounds(),
        figure.status(),
        figure.countries(),
        figure.cases(),
        notes,
        figure.sources());
  }

  /** Says which bound of a figure is not known, and why. */
  static List<Message> unbounded(Bounds bounds) {
    List<Message> notes = new ArrayList<>();
    if (Double.isInfinite(bounds.high())) {
      notes.add(Message.of("note.no-upper-bound"));
    }
    if (Double.isInfinite(bounds.low())) {
      notes.add(Message.of("note.no-lower-bound"));
    }
    return notes;
  }
}

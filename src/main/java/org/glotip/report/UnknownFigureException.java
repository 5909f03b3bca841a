package org.glotip.report;

import java.util.List;

/** There is no figure of an id; names those whose ids are nearest. */
public final class UnknownFigureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // Always an immutable list of texts, which is serialisable.
  private final List<String> nearest;

  UnknownFigureException(String id, List<String> nearest) {
    super(message(id, nearest));
    this.nearest = List.copyOf(nearest);
  }

  /** Ids of the nearest figures, nearest first; at most five. */
  public List<String> nearest() {
    return nearest;
  }

  private static String message(String id, List<String> nearest) {
    String message = "There is no figure " + PlainText.oneLine(id) + ".";
    return nearest.isEmpty()
        ? message
        : message + " The nearest are:\n  " + String.join("\n  ", nearest);
  }
}

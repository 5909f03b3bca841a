package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Message;

/** Notes that figures of several tables have in common. */
final class Notes {
  private Notes() {}

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

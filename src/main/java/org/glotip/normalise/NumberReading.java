package org.glotip.normalise;

import org.glotip.model.MissingReason;
import org.glotip.model.Value;

/**
 * What the text of a count says.
 *
 * @param value the count; {@link MissingReason#REJECTED} where the text is unreadable
 * @param remarked whether words or signs beside the number were set aside
 * @param unreadable whether the text is neither a number nor a word for a missing one
 */
public record NumberReading(Value value, boolean remarked, boolean unreadable) {
  static final NumberReading UNREADABLE =
      new NumberReading(Value.missing(MissingReason.REJECTED), false, true);

  static NumberReading of(Value value) {
    return new NumberReading(value, false, false);
  }

  static NumberReading remarked(Value value) {
    return new NumberReading(value, true, false);
  }

  static NumberReading missing(MissingReason reason) {
    return of(Value.missing(reason));
  }
}

package org.glotip.validate;

import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;

/** Makes observations for tests. */
final class Observations {
  private static final Value BELOW_FIVE = Value.of(new Bounds(0, 2, 4));

  private Observations() {}

  /** A count as written: a number, {@code <5}, or blank; found in a row of made-up file. */
  static Observation of(Key key, String text, String file, int row) {
    return at(key, text, new SourceCell(file, "", row, 12));
  }

  /** A count as written, found in a cell. */
  static Observation at(Key key, String text, SourceCell cell) {
    return new Observation(
        key, value(text), status(text), List.of(new RawCell(cell, text)), List.of());
  }

  static Observation total(String indicator, int year, String text, int row) {
    return of(Key.total("XXA", indicator, year), text, "now.csv", row);
  }

  static Observation sexAge(String sex, String age, String text, int row) {
    Key key = new Key("XXA", "VICTIMS", 2018, Code.TOTAL, sex, age, Counterpart.ALL);
    return of(key, text, "now.csv", row);
  }

  static Observation form(String form, String sex, String age, String text, int row) {
    Key key = new Key("XXA", "VICTIMS", 2018, form, sex, age, Counterpart.ALL);
    return of(key, text, "now.csv", row);
  }

  static Observation with(Observation observation, Value value, ObservationStatus status) {
    return new Observation(observation.key(), value, status, observation.sources(), List.of());
  }

  private static Value value(String text) {
    if (text.isEmpty()) {
      return Value.missing(MissingReason.NOT_AVAILABLE);
    }
    return text.equals("<5") ? BELOW_FIVE : Value.number(Double.parseDouble(text));
  }

  private static ObservationStatus status(String text) {
    if (text.isEmpty()) {
      return ObservationStatus.O;
    }
    return text.equals("<5") ? ObservationStatus.Q : ObservationStatus.A;
  }
}

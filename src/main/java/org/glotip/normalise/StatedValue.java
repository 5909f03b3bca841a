package org.glotip.normalise;

import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.Column;
import org.glotip.model.MissingReason;
import org.glotip.model.RawRow;
import org.glotip.model.Value;

/**
 * Reads the value of a row with the least and the greatest number stated beside it, as our own
 * public file has them. {@code :} stands for a number that is withheld: an interval if both are
 * stated, else not available. So does an upper limit beside which 0 is excluded: whoever states
 * that knows the number.
 */
final class StatedValue {
  /** The sign for a number that is withheld, whatever its size. */
  static final String WITHHELD = ":";

  private final NumberReader numbers;

  StatedValue(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The number of a row with the bounds stated beside it; never throws. */
  NumberReading read(RawRow row) {
    if (row.text(Column.VALUE).strip().equals(WITHHELD)) {
      return NumberReading.of(withheld(row));
    }
    NumberReading reading = read(row.text(Column.VALUE));
    return reading.value() instanceof Value.Suppressed interval
        ? new NumberReading(
            interval(within(interval.interval(), row), row),
            reading.remarked(),
            reading.unreadable())
        : reading;
  }

  /** The number of a cell with nothing stated beside it. */
  NumberReading read(String text) {
    return numbers.read(text);
  }

  private Value interval(Bounds bounds, RawRow row) {
    boolean excludesNone = bound(row.low()).filter(low -> low >= 1).isPresent();
    return excludesNone ? new Value.Withheld(bounds) : new Value.Suppressed(bounds);
  }

  private Value withheld(RawRow row) {
    Optional<Double> low = bound(row.low());
    Optional<Double> high = bound(row.high());
    if (low.isEmpty() || high.isEmpty() || low.get() > high.get()) {
      return Value.missing(MissingReason.NOT_AVAILABLE);
    }
    return new Value.Withheld(new Bounds(low.get(), (low.get() + high.get()) / 2, high.get()));
  }

  /** Stated bounds narrow what the text says; where the two contradict, the text stands. */
  private Bounds within(Bounds printed, RawRow row) {
    double low = Math.max(printed.low(), bound(row.low()).orElse(printed.low()));
    double high = Math.min(printed.high(), bound(row.high()).orElse(printed.high()));
    return low <= high
        ? new Bounds(low, Math.max(low, Math.min(high, printed.value())), high)
        : printed;
  }

  private Optional<Double> bound(String text) {
    return text.isBlank()
        ? Optional.empty()
        : numbers.read(text).value().bounds().filter(Bounds::isExact).map(Bounds::value);
  }
}

package org.glotip.model;

/**
 * A number with the least and the greatest value it can have: {@code low <= value <= high}.
 *
 * <p>Infinity stands for a bound that is not known, as in the change from a base that may be zero.
 *
 * @param low least possible value
 * @param value best single value
 * @param high greatest possible value
 */
public record Bounds(double low, double value, double high) {

  /** The sum of nothing; start of a sum, never a result by itself. */
  public static final Bounds ZERO = exact(0);

  public Bounds {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(low + " <= " + value + " <= " + high + " is wrong");
    }
  }

  /** A number known exactly. */
  public static Bounds exact(double value) {
    return new Bounds(value, value, value);
  }

  /** Whether the number is known exactly. */
  public boolean isExact() {
    return low == high;
  }

  /** Sum of two numbers, bound by bound. */
  public Bounds plus(Bounds other) {
    return new Bounds(low + other.low, value + other.value, high + other.high);
  }

  /** The number times a known factor that is not negative. */
  public Bounds times(double factor) {
    return new Bounds(low * factor, value * factor, high * factor);
  }
}

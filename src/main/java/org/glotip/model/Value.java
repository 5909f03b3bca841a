package org.glotip.model;

import java.util.Optional;

/** What a cell of a return says: a number, a suppressed interval, or nothing with its reason. */
public sealed interface Value {

  /** The number with its bounds; empty where nothing is known. */
  Optional<Bounds> bounds();

  /** Whether the reporter gave the number itself. */
  default boolean isNumber() {
    return this instanceof Count;
  }

  /** Whether an interval stands for the number. */
  default boolean isSuppressed() {
    return this instanceof Suppressed || this instanceof Withheld;
  }

  /** Whether the reporter gave a number, published or not. */
  default boolean isGiven() {
    return this instanceof Count || this instanceof Withheld;
  }

  /**
   * A number; 0 is one: known to be none.
   *
   * @param count persons or cases, not negative
   */
  record Count(double count) implements Value {
    @Override
    public Optional<Bounds> bounds() {
      return Optional.of(Bounds.exact(count));
    }
  }

  /**
   * An interval given in place of the number, such as {@code <5}.
   *
   * @param interval its bounds; {@code <5} is 0, 2, 4
   */
  record Suppressed(Bounds interval) implements Value {
    @Override
    public Optional<Bounds> bounds() {
      return Optional.of(interval);
    }
  }

  /**
   * A number that its reporter gave and that whoever published it held back.
   *
   * @param interval what is said of it
   */
  record Withheld(Bounds interval) implements Value {
    @Override
    public Optional<Bounds> bounds() {
      return Optional.of(interval);
    }
  }

  /**
   * No number.
   *
   * @param reason why there is none
   */
  record Missing(MissingReason reason) implements Value {
    @Override
    public Optional<Bounds> bounds() {
      return Optional.empty();
    }
  }

  /** A number known exactly. */
  static Value number(double count) {
    return new Count(count);
  }

  /** A number where the bounds meet, else a suppressed interval. */
  static Value of(Bounds bounds) {
    return bounds.isExact() ? new Count(bounds.value()) : new Suppressed(bounds);
  }

  /** No number, for a reason. */
  static Value missing(MissingReason reason) {
    return new Missing(reason);
  }
}

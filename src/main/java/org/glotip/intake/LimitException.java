package org.glotip.intake;

/** A file goes beyond a limit; the message names the limit. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}

package org.glotip.intake;

/** An input that the user named is not there. The message says which, in plain words. */
public final class MissingInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingInputException(String message) {
    super(message);
  }
}

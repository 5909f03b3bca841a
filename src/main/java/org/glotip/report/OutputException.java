package org.glotip.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The output cannot be written or read; the message says where and what to do. */
public final class OutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    this(message, new IOException(message));
  }

  OutputException(String message, IOException cause) {
    super(message, cause);
  }
}

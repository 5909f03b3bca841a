package org.glotip.cli;

import java.util.Locale;

/** How a comparison is printed. */
enum DiffFormat {
  TEXT,
  MD,
  JSON,
  HTML;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

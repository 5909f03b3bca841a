package org.glotip.cli;

import java.util.Locale;

/** How an explanation is printed. */
enum ExplainFormat {
  TEXT,
  JSON,
  HTML;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

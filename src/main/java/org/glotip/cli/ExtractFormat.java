package org.glotip.cli;

import java.util.Locale;

/** How an extract is written. */
enum ExtractFormat {
  CSV,
  XLSX,
  JSON,
  MD;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.glotip.report;

import java.util.Locale;

/** How findings can be written. */
public enum FindingsFormat {
  /** For a terminal. */
  TEXT,
  JSON,
  CSV,
  /** One self-contained page. */
  HTML,
  /** SARIF 2.1.0, for tools that show results beside files. */
  SARIF,
  /** JUnit XML, for build servers. */
  JUNIT,
  /** Workflow commands of GitHub Actions. */
  GITHUB;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

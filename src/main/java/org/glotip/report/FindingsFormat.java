package org.glotip.report;

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
  GITHUB
}

package org.glotip.cli;

/** How an explanation is printed. */
enum ExplainFormat {
  TEXT,
  JSON,
  HTML
}

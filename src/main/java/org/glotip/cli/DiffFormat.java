package org.glotip.cli;

/** How a comparison is printed. */
enum DiffFormat {
  TEXT,
  MD,
  JSON,
  HTML
}

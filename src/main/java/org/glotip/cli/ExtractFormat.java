package org.glotip.cli;

/** How an extract is written. */
enum ExtractFormat {
  CSV,
  XLSX,
  JSON,
  MD
}

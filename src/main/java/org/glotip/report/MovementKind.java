package org.glotip.report;

/** How a figure moved. */
enum MovementKind {
  /** In both outputs, with another value, bound, unit or basis. */
  MOVED,
  NEW,
  GONE,
  /** In both outputs, and nothing but its note differs. */
  NOTE;

  String key() {
    return "diff." + name();
  }
}

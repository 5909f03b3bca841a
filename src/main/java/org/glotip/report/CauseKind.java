package org.glotip.report;

/** What can be behind a figure that moved; from what is looked at first to what is left over. */
enum CauseKind {
  /** An input file whose content differs, that is new, or that is gone. */
  RETURN,
  /** A human decision. */
  DECISION,
  /** A rule or a threshold. */
  RULE,
  /** A code list, or another file of definitions. */
  DEFINITION,
  /** An option of the run. */
  OPTION,
  /** The version of the program. */
  VERSION,
  /** Nothing that differs between the two runs. */
  NONE;

  /** The kind of a file of definitions, by its path below {@code data/}. */
  static CauseKind ofDefinition(String file) {
    if (file.startsWith("decisions/")) {
      return DECISION;
    }
    return file.equals("rules.csv") || file.equals("policy.csv") ? RULE : DEFINITION;
  }

  /** Key of its word. */
  String key() {
    return "cause." + name();
  }
}

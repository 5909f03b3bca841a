package org.glotip.intake;

/** What a file is by its content; its name is never asked. */
public enum FileKind {
  /** A workbook of the Office Open XML format. */
  XLSX,
  /** A workbook of the older binary format. */
  XLS,
  /** Text, with or without a table in it. */
  TEXT,
  /** None of these, or too damaged or locked to tell. */
  UNKNOWN
}

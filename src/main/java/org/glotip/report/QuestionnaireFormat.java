package org.glotip.report;

/** What a questionnaire is written as. */
public enum QuestionnaireFormat {
  /** A workbook. */
  XLSX,
  /** A text file, one record for each cell. */
  CSV
}

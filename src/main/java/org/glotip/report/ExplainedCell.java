package org.glotip.report;

/**
 * A cell of an input file.
 *
 * @param place file, sheet and cell, or file, line and field
 * @param text its text as found
 */
record ExplainedCell(String place, String text) {}

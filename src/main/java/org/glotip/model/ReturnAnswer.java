package org.glotip.model;

/**
 * One answer of a questionnaire, as found.
 *
 * @param line id of the layout's line; for a row that was inserted into a list, the id of the
 *     list's last line before it
 * @param year year of a count or a mark; 0 for an answer without a year
 * @param label the citizenship or country as written in; blank text where the line has none
 * @param value the answer
 */
public record ReturnAnswer(String line, int year, RawCell label, RawCell value) {}

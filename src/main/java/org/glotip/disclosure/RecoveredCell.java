package org.glotip.disclosure;

import org.glotip.model.PublishedCell;

/**
 * A hidden cell whose number can be worked out.
 *
 * @param cell the cell
 * @param number its number
 * @param by label of the first relation that gives it away by itself, or of all together
 */
public record RecoveredCell(PublishedCell cell, long number, String by) {}

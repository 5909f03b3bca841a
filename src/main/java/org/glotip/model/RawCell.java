package org.glotip.model;

/**
 * A text as found, with its place.
 *
 * @param source where it stands
 * @param text the text as found, never trimmed or mended; blank for an empty cell
 */
public record RawCell(SourceCell source, String text) {}

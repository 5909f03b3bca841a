package org.glotip.reference;

/**
 * A word or short phrase with a part to play in labels or numbers.
 *
 * @param text the word
 * @param role what it does
 * @param standsFor the full word, for an expansion; the digits, for a numeral; else blank
 * @param language language of the word, ISO 639-1
 */
public record Word(String text, WordRole role, String standsFor, String language) {}

package org.glotip.reference;

import org.glotip.model.Key;

/**
 * Another value for one count. It holds only as long as the count is what the person who decided
 * saw.
 *
 * @param key what is counted
 * @param expected the value that is corrected: a number or {@code <n}; blank for none
 * @param value the value that takes its place: a number or {@code <n}; blank to leave the count out
 * @param decision why, by whom and when
 */
public record Correction(Key key, String expected, String value, Decision decision) {}

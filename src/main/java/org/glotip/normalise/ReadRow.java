package org.glotip.normalise;

import java.util.List;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.RawCell;
import org.glotip.model.Value;

/**
 * One row, or one answer of a return, whose codes, label and number are understood.
 *
 * @param key what it counts
 * @param value the count
 * @param cell the value cell
 * @param steps what was done to read it
 */
record ReadRow(Key key, Value value, RawCell cell, List<Message> steps) {}

package org.glotip.normalise;

import java.util.List;
import org.glotip.model.Observation;

/**
 * Observations with one key each.
 *
 * @param observations in the order of their keys
 * @param mergedRows rows that went into an observation another row stands for
 * @param rejectedRows rows left out
 */
record Merged(List<Observation> observations, int mergedRows, int rejectedRows) {}

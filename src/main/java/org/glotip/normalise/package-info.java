/**
 * In: raw cells. Out: observations, each with its source cells and every edit made on the way.
 *
 * <p>Text becomes numbers, labels become codes, decisions of people are applied; nothing is
 * guessed. May import {@code model} and {@code reference}. GSBPM: 5.2 Classify and code, 5.4 Edit
 * and impute.
 */
@NullMarked
package org.glotip.normalise;

import org.jspecify.annotations.NullMarked;

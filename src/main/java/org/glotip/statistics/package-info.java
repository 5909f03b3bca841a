/**
 * In: observations. Out: unprotected figures with their basis and their sources.
 *
 * <p>The only room with Tablesaw, which joins counts with areas and never decides about a missing
 * value. May import {@code model} and {@code reference}. GSBPM: 5.5 Derive new variables, 5.7
 * Calculate aggregates.
 */
@NullMarked
package org.glotip.statistics;

import org.jspecify.annotations.NullMarked;

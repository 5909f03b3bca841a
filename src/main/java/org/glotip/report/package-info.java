/**
 * In: figures, observations and findings. Out: files, the same bytes for the same input.
 *
 * <p>Protects nothing and computes nothing; writes nothing unprotected outside {@code internal/}.
 * Beside {@code intake} the only room with POI. May import {@code model} and {@code reference}.
 * GSBPM: 6.5 Finalise outputs, 7.2 Produce dissemination products.
 */
@NullMarked
package org.glotip.report;

import org.jspecify.annotations.NullMarked;

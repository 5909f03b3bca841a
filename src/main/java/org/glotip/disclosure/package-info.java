/**
 * In: unprotected figures and the thresholds of {@code data/}. Out: figures safe to publish; and,
 * apart from that, what an attacker can recover.
 *
 * <p>May import {@code model} and {@code reference}. GSBPM: 6.4 Apply disclosure control.
 */
@NullMarked
package org.glotip.disclosure;

import org.jspecify.annotations.NullMarked;

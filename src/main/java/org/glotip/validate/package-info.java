/**
 * In: observations and the rules of {@code data/}. Out: findings: what failed, or could not be
 * decided, and where.
 *
 * <p>Changes no observation. May import {@code model} and {@code reference}. GSBPM: 5.3 Review and
 * validate.
 */
@NullMarked
package org.glotip.validate;

import org.jspecify.annotations.NullMarked;

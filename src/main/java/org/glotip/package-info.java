/**
 * In: what the commands ask for. Out: the files of {@code output/}.
 *
 * <p>{@code Pipeline} is the whole program in one screen: read, normalise, validate, compute,
 * protect, write. May import every room but {@code cli}; only {@code cli} imports it. GSBPM: the
 * order of steps 4.4 to 7.2.
 */
@NullMarked
package org.glotip;

import org.jspecify.annotations.NullMarked;

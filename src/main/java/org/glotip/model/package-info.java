/**
 * In: nothing. Out: the records every room talks in, from the cell of a file to a published figure.
 *
 * <p>Records only: no reading, no writing, no rules. Imports no other room and no library. GSBPM:
 * none; it is the common language of all steps.
 */
@NullMarked
package org.glotip.model;

import org.jspecify.annotations.NullMarked;

/**
 * In: workbooks and text files as countries send them. Out: raw cells, each with the place it was
 * found: rows of long tables, answers of questionnaires.
 *
 * <p>Judges nothing but whether a file can be read; a hostile or damaged file is a finding. Beside
 * {@code report} the only room with POI and FastExcel. May import {@code model} and {@code
 * reference}. GSBPM: 4.4 Finalise collection, 5.1 Integrate data.
 */
@NullMarked
package org.glotip.intake;

import org.jspecify.annotations.NullMarked;

/**
 * In: {@code data/}, from the jar or from {@code --data}. Out: code lists, synonyms, labels,
 * layouts, rules and tables as immutable records.
 *
 * <p>Loaded once; each code, rule and label is cross-checked, an error names file and line. May
 * import {@code model}. GSBPM: 2.2 Design variable descriptions, 2.5 Design processing and
 * analysis.
 */
@NullMarked
package org.glotip.reference;

import org.jspecify.annotations.NullMarked;

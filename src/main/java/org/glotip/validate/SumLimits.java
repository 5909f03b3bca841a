package org.glotip.validate;

/**
 * How far the search for faults of sums goes.
 *
 * @param cells most cells of a set that mends
 * @param sets most sets looked at
 * @param greatest greatest number a cell can hold
 */
record SumLimits(int cells, int sets, double greatest) {}

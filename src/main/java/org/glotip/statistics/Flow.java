package org.glotip.statistics;

/**
 * Persons of one country found in another within a window.
 *
 * @param origin country of origin
 * @param destination reporting country
 * @param slot indicator and window
 * @param pool the persons
 */
record Flow(String origin, String destination, Slot slot, Pool pool) {}

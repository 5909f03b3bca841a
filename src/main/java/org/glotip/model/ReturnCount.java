package org.glotip.model;

/**
 * One count of one return, as that return gives it, before returns are weighed against each other.
 *
 * @param line id of the layout's line; lines of a list may share one
 * @param year year it counts
 * @param observation the count, with its key, cells and edits
 */
public record ReturnCount(String line, int year, Observation observation) {}

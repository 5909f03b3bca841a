package org.glotip.model;

/**
 * A count that differs between two sources of one key.
 *
 * @param accepted the count that stands
 * @param superseded the count it replaces, of an earlier round, the public history, or a return
 *     that a person corrected
 * @param explanation what the return says of it; blank where it says nothing
 */
public record Revision(Observation accepted, Observation superseded, String explanation) {}

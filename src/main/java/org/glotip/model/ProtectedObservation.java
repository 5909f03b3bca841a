package org.glotip.model;

/**
 * A count with what may be said of it in public.
 *
 * @param observation the count itself, unprotected
 * @param published what may be published: the number; an interval in place of it; or, where even
 *     that is withheld, nothing
 * @param protection what was done; never published
 */
public record ProtectedObservation(
    Observation observation, Value published, Protection protection) {}

package org.glotip.reference;

/**
 * A wording of a long table, or of an answer, that stands for a code.
 *
 * @param concept what kind of code it is
 * @param code the code
 * @param label the wording
 */
public record Term(TermConcept concept, String code, String label) {}

package org.glotip.reference;

/**
 * A code of a code list.
 *
 * @param code the code
 * @param role PART of a whole, UNKNOWN, or TOTAL; for indicators OFFENCE, OFFENDER, VICTIM or
 *     VICTIM_ABROAD
 * @param attribute for a form its class in mixed sources; for an indicator its unit; else blank
 */
public record CodeItem(String code, String role, String attribute) {}

package org.glotip.reference;

/**
 * A country or area with its place in the world.
 *
 * @param code ISO 3166-1 alpha-3, or XKX
 * @param m49 three digits of UN M49
 * @param region M49 region; blank where M49 gives none
 * @param subregion M49 subregion; blank where M49 gives none
 * @param intermediate M49 intermediate region; blank where M49 gives none
 * @param member whether it is a Member State of the United Nations
 * @param formLanguage ISO 639-1 code of the language that its questionnaire is sent out in
 */
public record Country(
    String code,
    String m49,
    String region,
    String subregion,
    String intermediate,
    boolean member,
    String formLanguage) {}

package org.glotip.reference;

import org.glotip.model.LabelKind;

/**
 * What a label means that respondents write.
 *
 * @param label the label as it is spelled
 * @param kind what it means
 * @param code alpha-3 code for a country; else blank
 * @param form what sort of label it is
 * @param language language of the label, ISO 639-1
 * @param further whether it comes from the list of further languages, which is asked only where the
 *     languages of the questionnaire do not know the label
 */
public record Synonym(
    String label,
    LabelKind kind,
    String code,
    SynonymForm form,
    String language,
    boolean further) {}

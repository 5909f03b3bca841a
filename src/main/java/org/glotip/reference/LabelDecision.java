package org.glotip.reference;

import org.glotip.model.LabelKind;

/**
 * What a label means when one country writes it.
 *
 * @param reporter alpha-3 code of the country that writes it
 * @param label the label, in any case, with or without accents
 * @param kind what it means
 * @param code alpha-3 code for a country; else blank
 * @param decision why, by whom and when
 */
public record LabelDecision(
    String reporter, String label, LabelKind kind, String code, Decision decision) {}

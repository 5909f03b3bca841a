package org.glotip.reference;

/**
 * The code lists of returns.
 *
 * @param indicators what is counted; the attribute is the unit
 * @param forms forms of exploitation; the attribute is the class in mixed sources
 * @param sexes sexes
 * @param ages age groups
 */
public record Codes(CodeList indicators, CodeList forms, CodeList sexes, CodeList ages) {

  static Codes load(DataReader reader) {
    return new Codes(
        CodeList.load(reader, "indicators", "unit", "code", "unit", "iccs", "role"),
        CodeList.load(reader, "forms", "class", "code", "class", "role"),
        CodeList.load(reader, "sexes", "", "code", "role"),
        CodeList.load(reader, "ages", "", "code", "role"));
  }
}

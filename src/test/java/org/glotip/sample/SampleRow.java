package org.glotip.sample;

import java.util.List;

/**
 * One row of a long table, worded in English.
 *
 * @param country the reporter, which stands for the first four columns
 * @param value the count as text
 */
record SampleRow(
    SampleCountry country,
    String indicator,
    String dimension,
    String category,
    String sex,
    String age,
    int year,
    String unit,
    String value) {

  /** Stands in the source column of every row. */
  static final String SOURCE = "synthetic sample";

  /** The thirteen texts of the row in the language of its reporter. */
  List<String> texts(SampleWording wording) {
    String language = country.language();
    return List.of(
        country.iso3(),
        country.name(),
        country.region(),
        country.subregion(),
        wording.in(language, indicator),
        wording.in(language, dimension),
        isListed() ? category : wording.in(language, category),
        wording.in(language, sex),
        wording.in(language, age),
        Integer.toString(year),
        wording.in(language, unit),
        value,
        SOURCE);
  }

  SampleRow withValue(String text) {
    return new SampleRow(country, indicator, dimension, category, sex, age, year, unit, text);
  }

  SampleRow asRate(String text) {
    String rate = "Rate per 100,000 population";
    return new SampleRow(country, indicator, dimension, category, sex, age, year, rate, text);
  }

  /** Whether both rows count the same. */
  boolean isSameKey(SampleRow other) {
    return withValue("").equals(other.withValue(""));
  }

  boolean isTotal() {
    return dimension.equals("Total") && sex.equals("Total") && age.equals("Total");
  }

  /** Whether the category is a written-in label, which is in any language. */
  private boolean isListed() {
    return dimension.equals("by citizenship") || dimension.equals("by country of repatriation");
  }
}

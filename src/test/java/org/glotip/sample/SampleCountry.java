package org.glotip.sample;

import java.util.List;
import java.util.Map;

/**
 * A country that lends its name to made-up numbers.
 *
 * @param file which of the files its rows stand in
 * @param language ISO 639-1 code of the wordings of its rows
 */
record SampleCountry(
    String iso3, String name, String region, String subregion, String file, String language) {

  static List<SampleCountry> all() {
    return SampleTexts.rows("countries.csv").stream().map(SampleCountry::of).toList();
  }

  private static SampleCountry of(Map<String, String> row) {
    return new SampleCountry(
        row.get("iso3"),
        row.get("country"),
        row.get("region"),
        row.get("subregion"),
        row.get("file"),
        row.get("language"));
  }

  /** A number that is always the same for a code, from 0 up. */
  int number() {
    return iso3.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A');
  }
}

package org.glotip.sample;

import java.util.List;
import java.util.Map;

/** A table of few rows, some sound, each other one with an error; {@code sample/errors.csv}. */
final class SampleErrors {
  private SampleErrors() {}

  static List<List<String>> rows() {
    return SampleTexts.rows("errors.csv").stream().map(SampleErrors::texts).toList();
  }

  private static List<String> texts(Map<String, String> row) {
    return List.of(
        row.get("iso3"),
        row.get("country"),
        "",
        "",
        row.get("indicator"),
        row.get("dimension"),
        row.get("category"),
        row.get("sex"),
        row.get("age"),
        row.get("year"),
        "Counts",
        row.get("value"),
        SampleRow.SOURCE);
  }
}

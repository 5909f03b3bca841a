package org.glotip.sample;

import java.util.List;
import java.util.Map;
import org.glotip.reference.Country;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.report.Questionnaire;

/**
 * A questionnaire that comes back.
 *
 * @param reporter the country whose name it lends
 * @param format {@code xlsx}, {@code xls}, {@code csv}, {@code csv-semicolon} or {@code csv-sheet}
 * @param fault what is wrong with it; blank for nothing
 */
record SampleForm(Layout layout, Country reporter, String format, String fault) {

  static List<SampleForm> all(Reference reference) {
    return SampleTexts.rows("returns.csv").stream().map(row -> of(row, reference)).toList();
  }

  private static SampleForm of(Map<String, String> row, Reference reference) {
    Layout layout =
        reference.layouts().stream()
            .filter(one -> one.round().equals(row.get("round")))
            .findFirst()
            .orElseThrow();
    Country reporter = reference.geography().country(row.get("iso3")).orElseThrow();
    return new SampleForm(layout, reporter, row.get("format"), row.get("fault"));
  }

  /** Path below the folder of samples. */
  String path() {
    String ending = format.startsWith("csv") ? "csv" : format;
    return layout.round() + "/sample-" + reporter.code() + "." + ending;
  }

  String language() {
    return reporter.formLanguage();
  }

  boolean isText() {
    return format.startsWith("csv") && !format.equals("csv-sheet");
  }

  /** The form as it was sent out, saying that it is a sample. */
  Questionnaire blank() {
    return new Questionnaire(layout, language(), reporter.code(), true, Map.of());
  }
}

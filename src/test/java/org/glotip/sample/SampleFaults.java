package org.glotip.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Faults put in on purpose, listed in {@code sample/faults.csv}; each is a warning at most. */
final class SampleFaults {
  private SampleFaults() {}

  /**
   * The rows of a country with its faults. A fault replaces all rows of its key by one; without a
   * value it removes them.
   */
  static List<SampleRow> in(SampleCountry country, List<SampleRow> rows) {
    List<SampleRow> faulty = new ArrayList<>(rows);
    SampleTexts.rows("faults.csv").stream()
        .filter(fault -> fault.get("iso3").equals(country.iso3()))
        .map(fault -> row(country, fault))
        .forEach(fault -> put(faulty, fault));
    return faulty;
  }

  private static void put(List<SampleRow> rows, SampleRow fault) {
    rows.removeIf(fault::isSameKey);
    if (!fault.value().isEmpty()) {
      rows.add(fault);
    }
  }

  private static SampleRow row(SampleCountry country, Map<String, String> fault) {
    return new SampleRow(
        country,
        fault.get("indicator"),
        fault.get("dimension"),
        fault.get("category"),
        fault.get("sex"),
        fault.get("age"),
        Integer.parseInt(fault.get("year")),
        "Counts",
        fault.get("value"));
  }
}

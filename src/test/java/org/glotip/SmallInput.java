package org.glotip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Long tables of a few rows, for tests that run the program many times. */
final class SmallInput {
  private static final String HEADER =
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
          + "Unit of measurement,VALUE,Source";

  private SmallInput() {}

  /**
   * Writes a table of detected victims of two countries.
   *
   * @param years how many years, from 2018 back
   * @param count victims in the first of them, for each country
   */
  static Path write(Path file, int years, int count) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int year = 2018; year > 2018 - years; year--) {
      for (String country :
          List.of("POL,Poland,Europe,Eastern Europe", "FIN,Finland,Europe,Northern Europe")) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s,Detected trafficking victims,Total,Total,Total,Total,%d,Counts,%d,sample",
                country,
                year,
                count + 2018 - year));
      }
    }
    return OutputTree.write(file, String.join("\n", lines) + "\n");
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;

/**
 * The series of Sustainable Development Goal indicator 16.2.2 as SDMX-CSV 1.0, in the structure of
 * the global SDG data exchange ({@code IAEG-SDGs:DF_SDG_GLH}).
 *
 * <p>Version 1.0, as the registry of the United Nations gives the same data flow out: version 2.0
 * is of SDMX 3.0, which this data flow is not defined in. Columns keep the registry's order. Lines
 * end as in RFC 4180, which SDMX-CSV is bound to: a strict reader finds no line in a file without
 * carriage returns.
 *
 * <p>Areas are M49 codes without leading zeros; areas of the Global Report's own groupings have
 * none and are left out. Dimensions that the series do not have are {@code _T}, as the structure
 * asks.
 */
final class SdmxFile {
  static final String NAME = "sdg_16_2_2.sdmx.csv";

  private static final String TABLE = "sdg_16_2_2";

  private static final List<String> HEADER =
      List.of(
          "DATAFLOW",
          "FREQ",
          "REPORTING_TYPE",
          "SERIES",
          "REF_AREA",
          "SEX",
          "AGE",
          "URBANISATION",
          "INCOME_WEALTH_QUANTILE",
          "EDUCATION_LEV",
          "OCCUPATION",
          "CUST_BREAKDOWN",
          "COMPOSITE_BREAKDOWN",
          "DISABILITY_STATUS",
          "ACTIVITY",
          "PRODUCT",
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_STATUS",
          "UNIT_MULT",
          "UNIT_MEASURE",
          "COMMENT_OBS",
          "UPPER_BOUND",
          "LOWER_BOUND");

  /** Units of the figures in the code list of the structure. */
  private static final Map<String, String> UNITS =
      Map.of("COUNT", "NUMBER", "RATE", "PER_100000_POP");

  private final Reference reference;
  private final Wording wording;

  private SdmxFile(Reference reference, Wording wording) {
    this.reference = reference;
    this.wording = wording;
  }

  /**
   * Writes the figures of the indicator in the order given; a file without rows where there is
   * none.
   */
  static void write(Path path, List<Figure> figures, Reference reference, Wording wording)
      throws IOException {
    SdmxFile rows = new SdmxFile(reference, wording);
    try (CsvFile file = CsvFile.createStrict(path, HEADER)) {
      for (Figure figure : figures) {
        Optional<String> area = rows.area(figure.key());
        if (area.isPresent()) {
          file.row(rows.fields(figure, area.get()));
        }
      }
    }
  }

  /** The M49 code of a figure's area; empty where it has none, or is of another table. */
  private Optional<String> area(FigureKey key) {
    if (!key.table().equals(TABLE)) {
      return Optional.empty();
    }
    Optional<String> country = reference.geography().country(key.area()).map(Country::m49);
    return country.isPresent()
        ? country
        : Optional.of(key.area()).filter(code -> code.matches("[0-9]{3}"));
  }

  /** The code list of areas writes M49 codes as numbers: 1 for the world, 4 for Afghanistan. */
  private static String refArea(String m49) {
    return Integer.toString(Integer.parseInt(m49));
  }

  private List<String> fields(Figure figure, String area) {
    FigureKey key = figure.key();
    return List.of(
        "IAEG-SDGs:DF_SDG_GLH(1.24)",
        "A",
        "G",
        key.indicator(),
        refArea(area),
        key.sex(),
        key.age(),
        "_T",
        "_T",
        "_T",
        "_T",
        "_T",
        "_T",
        "_T",
        "_T",
        "_T",
        key.period(),
        Decimal.text(figure.bounds().value()),
        figure.status().name(),
        "0",
        UNITS.getOrDefault(key.measure(), key.measure()),
        SpreadsheetText.safe(wording.messages(figure.notes())),
        Decimal.text(figure.bounds().high()),
        Decimal.text(figure.bounds().low()));
  }
}

package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.reference.Country;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Test;
import sdmxdl.Codelist;
import sdmxdl.CodelistRef;
import sdmxdl.DataSet;
import sdmxdl.Dimension;
import sdmxdl.Obs;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.StructureRef;
import sdmxdl.format.ObsParser;
import sdmxdl.format.csv.SdmxPicocsvParser;

/**
 * The SDMX-CSV file of a build as a reader of others sees it, given the dimensions of the data
 * flow: the figures of the table, each under its key and year.
 */
final class SdmxReaderIT {
  private static final Reference REFERENCE = ShippedData.reference();

  /** The dimensions of {@code IAEG-SDGs:DF_SDG_GLH(1.24)} in their order, without time. */
  private static final List<String> DIMENSIONS =
      List.of(
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
          "PRODUCT");

  /** The reader keeps codes as they are and holds them to no list. */
  private static final Codelist UNCHECKED =
      Codelist.builder().ref(CodelistRef.of("SDMX", "CL", "1.0")).build();

  private static final Path PUBLIC = SharedOutput.ofSamples().output().resolve("public");

  @Test
  void anotherReaderGivesTheFiguresOfTheTable() throws IOException {
    Map<String, Double> expected = new HashMap<>();
    for (Map<String, String> figure : OutputTree.rows(PUBLIC.resolve("figures.csv"))) {
      refArea(figure)
          .ifPresent(
              area -> expected.put(key(figure, area), Double.parseDouble(figure.get("value"))));
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(observations(parse(file()))).isEqualTo(expected);
  }

  @Test
  void itReadsTheNameOfTheDataFlow() throws IOException {
    assertThat(parse(file()).getRef()).hasToString("IAEG-SDGs,DF_SDG_GLH,1.24");
  }

  @Test
  void itRefusesAnotherOrderOfColumns() {
    String exchanged = file().replaceFirst("TIME_PERIOD,OBS_VALUE", "OBS_VALUE,TIME_PERIOD");
    assertThatThrownBy(() -> parse(exchanged)).isInstanceOf(IOException.class);
  }

  private static String file() {
    return OutputTree.text(PUBLIC.resolve("sdg_16_2_2.sdmx.csv"));
  }

  private static DataSet parse(String text) throws IOException {
    return SdmxPicocsvParser.builder()
        .factory(ObsParser::newDefault)
        .build()
        .getParser(structure())
        .parseReader(new StringReader(text));
  }

  private static Structure structure() {
    Structure.Builder structure =
        Structure.builder()
            .ref(StructureRef.of("IAEG-SDGs", "SDG", "1.24"))
            .timeDimensionId("TIME_PERIOD")
            .primaryMeasureId("OBS_VALUE")
            .name("SDG");
    for (int i = 0; i < DIMENSIONS.size(); i++) {
      String id = DIMENSIONS.get(i);
      structure.dimension(
          Dimension.builder().position(i + 1).id(id).name(id).codelist(UNCHECKED).build());
    }
    return structure.build();
  }

  /** Key and year to value, as read. */
  private static Map<String, Double> observations(DataSet data) {
    Map<String, Double> observations = new HashMap<>();
    for (Series series : data.getData()) {
      for (Obs observation : series.getObs()) {
        observations.put(
            series.getKey() + " " + observation.getPeriod().getStart().getYear(),
            observation.getValue());
      }
    }
    return observations;
  }

  /** The same of a figure of the table. */
  private static String key(Map<String, String> figure, String area) {
    return String.join(
            ".",
            "A.G",
            figure.get("indicator"),
            area,
            figure.get("sex"),
            figure.get("age"),
            "_T._T._T._T._T._T._T._T._T")
        + " "
        + figure.get("period");
  }

  /** The area in the code list; empty for another table, and for areas without a code of M49. */
  private static Optional<String> refArea(Map<String, String> figure) {
    if (!figure.get("table").equals("sdg_16_2_2")) {
      return Optional.empty();
    }
    String area = figure.get("area");
    return REFERENCE
        .geography()
        .country(area)
        .map(Country::m49)
        .or(() -> Optional.of(area).filter(code -> code.matches("[0-9]{3}")))
        .map(code -> Integer.toString(Integer.parseInt(code)));
  }
}

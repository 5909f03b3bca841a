package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The series of indicator 16.2.2 in the structure of the harmonised global SDG data. */
class SdmxFileTest {
  /**
   * Head of the CSV file that the registry of the United Nations gives for {@code
   * IAEG-SDGs:DF_SDG_GLH(1.24)}, up to the value.
   */
  private static final String PUBLISHED =
      "DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,INCOME_WEALTH_QUANTILE,"
          + "EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,"
          + "ACTIVITY,PRODUCT,TIME_PERIOD,OBS_VALUE";

  /** The columns after the value in that file, in its order. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "OBS_STATUS",
          "UNIT_MULT",
          "UNIT_MEASURE",
          "BASE_PER",
          "NATURE",
          "TIME_DETAIL",
          "COMMENT_OBS",
          "TIME_COVERAGE",
          "UPPER_BOUND",
          "LOWER_BOUND",
          "SOURCE_DETAIL",
          "COMMENT_TS",
          "GEO_INFO_URL",
          "GEO_INFO_TYPE",
          "CUST_BREAKDOWN_LB",
          "DATA_LAST_UPDATE");

  @TempDir private Path folder;

  @Test
  void columnsAreThoseOfThePublishedStructure() throws IOException {
    String head = lines().get(0);
    assertThat(head).startsWith(PUBLISHED + ",");
    assertThat(ATTRIBUTES)
        .containsSubsequence(head.substring(PUBLISHED.length() + 1).split(",", -1));
  }

  /** SDMX-CSV is RFC 4180. */
  @Test
  void linesEndWithCarriageReturnAndLineFeed() throws IOException {
    List<String> lines = lines();
    assertThat(Files.readString(folder.resolve(SdmxFile.NAME)))
        .isEqualTo(String.join("\r\n", lines) + "\r\n");
  }

  @Test
  void areasAreNumbersOfM49AndGroupingsOfTheReportAreLeftOut() throws IOException {
    assertThat(lines().stream().skip(1).map(line -> line.split(",", -1)[4]))
        .containsExactly("1", "4", "356");
  }

  @Test
  void valueUnitAndBoundsAreThoseOfTheFigure() throws IOException {
    assertThat(lines().get(2))
        .startsWith("IAEG-SDGs:DF_SDG_GLH(1.24),A,G,VC_HTF_DETV,4,_T,_T,")
        .endsWith(",2021,7,E,0,NUMBER,,9,5");
  }

  private List<String> lines() throws IOException {
    Path path = folder.resolve(SdmxFile.NAME);
    List<Figure> figures =
        List.of(figure("001"), figure("AFG"), figure("G24_WSE"), figure("IND"), other());
    SdmxFile.write(path, figures, Sample.REFERENCE, new Wording(Sample.REFERENCE.labels(), "en"));
    return Files.readAllLines(path);
  }

  private static Figure figure(String area) {
    FigureKey key =
        new FigureKey(
            "sdg_16_2_2", area, "2021", "VC_HTF_DETV", "", "_T", "_T", "", "", "", "COUNT");
    return new Figure(
        key, "persons", new Bounds(5, 7, 9), ObservationStatus.E, 1, 7, List.of(), List.of());
  }

  private static Figure other() {
    FigureKey key = FigureKey.of("totals", "001", "2021", "VICTIMS", "COUNT");
    return new Figure(
        key, "persons", Bounds.exact(7), ObservationStatus.A, 1, 7, List.of(), List.of());
  }
}

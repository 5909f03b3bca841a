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
   * IAEG-SDGs:DF_SDG_GLH(1.24)}: its dimensions up to the value, in its order.
   */
  private static final String PUBLISHED =
      "FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,INCOME_WEALTH_QUANTILE,"
          + "EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,"
          + "ACTIVITY,PRODUCT,TIME_PERIOD,OBS_VALUE";

  /** Further columns of that file: what ours adds must be among them. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "OBS_STATUS", "UNIT_MULT", "UNIT_MEASURE", "COMMENT_OBS", "UPPER_BOUND", "LOWER_BOUND");

  @TempDir private Path folder;

  @Test
  void columnsAreThoseOfThePublishedStructure() throws IOException {
    String head = lines().get(0);
    assertThat(head).startsWith("STRUCTURE,STRUCTURE_ID,ACTION," + PUBLISHED + ",");
    String rest = head.substring(head.indexOf("OBS_VALUE,") + "OBS_VALUE,".length());
    assertThat(rest.split(",", -1)).containsExactlyInAnyOrderElementsOf(ATTRIBUTES);
  }

  @Test
  void areasAreNumbersOfM49AndGroupingsOfTheReportAreLeftOut() throws IOException {
    assertThat(lines().stream().skip(1).map(line -> line.split(",", -1)[6]))
        .containsExactly("1", "4", "356");
  }

  @Test
  void valueUnitAndBoundsAreThoseOfTheFigure() throws IOException {
    assertThat(lines().get(2))
        .startsWith("dataflow,IAEG-SDGs:DF_SDG_GLH(1.24),R,A,G,VC_HTF_DETV,4,_T,_T,")
        .endsWith(",2021,7,0,NUMBER,E,5,9,");
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

package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same persons under several labels of a list count once, from the file to the flow. */
final class CountedOnceTest {
  private static final String HEADER =
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,"
          + "Unit of measurement,txtVALUE,Source\n";

  @TempDir private Path folder;

  @Test
  void a_total_beside_its_list_own_citizens_twice_and_wordings_of_one_country() {
    Map<String, Bounds> figures =
        figures(
            row("by citizenship", "Nationals", 2016, 10)
                + row("by citizenship", "France", 2016, 10)
                + row("by citizenship", "Nigeria", 2016, 20)
                + row("by citizenship", "Nigerian", 2016, 20)
                + row("by citizenship", "Total", 2016, 30)
                + row("by citizenship", "Mali", 2018, 6));
    assertThat(figures)
        .containsEntry("totals.FRA.2016.VICTIMS.COUNT", Bounds.exact(30))
        .containsEntry("country.FRA.2016.VICTIMS.DOMESTIC.COUNT", Bounds.exact(10))
        .containsEntry("country.FRA.2016.VICTIMS.FOREIGN.COUNT", Bounds.exact(20))
        .containsEntry("flows.2016-2018.VICTIMS.NGA.FRA.COUNT", Bounds.exact(20))
        .containsEntry("flow_matrix.2016-2018.VICTIMS.155.155.COUNT", Bounds.exact(10))
        .containsEntry("flow_matrix.2016-2018.VICTIMS.202.155.COUNT", Bounds.exact(26))
        .doesNotContainKey("country.FRA.2016.VICTIMS._U.COUNT");
  }

  @Test
  void nationals_and_abroad_beside_the_countries_they_came_back_from() {
    Map<String, Bounds> figures =
        figures(
            row("by country of repatriation", "Nationals", 2018, 27)
                + row("by country of repatriation", "Abroad", 2018, 27)
                + row("by country of repatriation", "Italy", 2018, 15)
                + row("by country of repatriation", "Spain", 2018, 12));
    assertThat(figures)
        .containsEntry("totals.FRA.2018.REPATRIATED.COUNT", Bounds.exact(27))
        .containsEntry("country.FRA.2018.REPATRIATED.ITA.COUNT", Bounds.exact(15));
  }

  @Test
  void abroad_alone_is_a_total() {
    assertThat(figures(row("by country of repatriation", "Abroad", 2018, 27)))
        .containsEntry("totals.FRA.2018.REPATRIATED.COUNT", Bounds.exact(27));
  }

  private static String row(String dimension, String label, int year, int value) {
    return "FRA,France,Europe,Western Europe,Detected trafficking victims,"
        + dimension
        + ","
        + label
        + ",Total,Total,"
        + year
        + ",Counts,"
        + value
        + ",made up\n";
  }

  private Map<String, Bounds> figures(String rows) {
    Path file = OutputTree.write(folder.resolve("list.csv"), HEADER + rows);
    Checked checked = ShippedData.pipeline().check(TestRequest.of(file));
    return new Statistics(ShippedData.reference(), 2018)
        .figures(checked.clean().evidence(), new StatisticsOptions(Set.of(), false)).stream()
            .collect(Collectors.toMap(figure -> figure.key().id(), Figure::bounds));
  }
}

package org.glotip.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A chart of the report page.
 *
 * @param id stable name; its title is the text {@code page.chart.ID}
 * @param table slug of the table it shows
 * @param section chapter it stands in
 * @param kind how it is drawn
 * @param category what stands along the first axis
 * @param series what tells lines or parts apart
 * @param measures measures to choose between, each choice with the measures it shows at once; empty
 *     for every measure of the table, one at a time
 * @param followsIndicator whether it shows the indicator chosen, and not all there are
 * @param withCountries whether figures of single countries are shown
 * @param periods number of latest periods it shows; 0 for all
 * @param wide whether it takes the whole width of the page
 */
public record ChartDefinition(
    String id,
    String table,
    ChartSection section,
    ChartKind kind,
    ChartCategory category,
    ChartSeries series,
    List<List<String>> measures,
    boolean followsIndicator,
    boolean withCountries,
    int periods,
    boolean wide) {

  public ChartDefinition {
    measures = List.copyOf(measures);
  }

  /** A chart for a table that none is defined for: bars by year, every measure of the table. */
  public static ChartDefinition generic(String table) {
    return new ChartDefinition(
        table,
        table,
        ChartSection.FURTHER,
        ChartKind.BARS,
        ChartCategory.PERIOD,
        ChartSeries.NONE,
        List.of(),
        true,
        false,
        0,
        true);
  }

  /** Whether the chart shows a measure of its table. */
  public boolean shows(String measure) {
    return measures.isEmpty() || measures.stream().anyMatch(choice -> choice.contains(measure));
  }

  static List<ChartDefinition> load(DataReader reader, List<TableDefinition> tables) {
    Set<String> slugs = tables.stream().map(TableDefinition::slug).collect(Collectors.toSet());
    Map<String, ChartDefinition> found = new LinkedHashMap<>();
    for (DataRow row :
        reader.rows(
            "charts.csv",
            "chart",
            "table",
            "section",
            "kind",
            "category",
            "series",
            "measures",
            "indicators",
            "levels",
            "periods",
            "width")) {
      reader.check(row, "table", slugs);
      reader.check(row, "indicators", List.of("CHOSEN", "ALL"));
      reader.check(row, "levels", List.of("ALL", "AREAS"));
      reader.check(row, "width", List.of("FULL", "HALF"));
      ChartDefinition chart = chart(reader, row);
      if (found.put(chart.id(), chart) != null) {
        reader.problem(row.problem("chart " + chart.id() + " stands twice"));
      }
    }
    return List.copyOf(found.values());
  }

  private static ChartDefinition chart(DataReader reader, DataRow row) {
    return new ChartDefinition(
        row.get("chart"),
        row.get("table"),
        reader.constant(row, "section", ChartSection.class),
        reader.constant(row, "kind", ChartKind.class),
        reader.constant(row, "category", ChartCategory.class),
        reader.constant(row, "series", ChartSeries.class),
        choices(row.get("measures")),
        row.get("indicators").equals("CHOSEN"),
        row.get("levels").equals("ALL"),
        row.get("periods").isEmpty() ? 0 : (int) reader.whole(row, "periods"),
        row.get("width").equals("FULL"));
  }

  /** Choices are parted by semicolons, measures of one choice by blanks. */
  private static List<List<String>> choices(String text) {
    List<List<String>> choices = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String choice : text.split(";", -1)) {
        choices.add(List.of(choice.strip().split(" +")));
      }
    }
    return choices;
  }
}

package org.glotip.reference;

import java.util.List;

/**
 * What the report page shows.
 *
 * @param headlines figures at its head, in order
 * @param charts charts, in order
 * @param tiles the map of squares
 */
public record PageDesign(
    List<HeadlineDefinition> headlines, List<ChartDefinition> charts, List<Tile> tiles) {

  static PageDesign load(
      DataReader reader, Geography geography, Codes codes, List<TableDefinition> tables) {
    return new PageDesign(
        HeadlineDefinition.load(reader, codes, tables),
        ChartDefinition.load(reader, tables),
        Tile.load(reader, geography.countries()));
  }

  /** The charts of a table, if it has any; a general one where nothing is said of the table. */
  public List<ChartDefinition> of(String table) {
    List<ChartDefinition> found =
        charts.stream().filter(chart -> chart.table().equals(table)).toList();
    return found.isEmpty()
        ? List.of(ChartDefinition.generic(table))
        : found.stream().filter(chart -> chart.kind() != ChartKind.NONE).toList();
  }
}

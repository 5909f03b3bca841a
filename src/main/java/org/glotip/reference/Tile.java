package org.glotip.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The place of a country on the map of squares. Every country has one square of the same size, so
 * that the map draws no boundary and no area.
 *
 * @param country alpha-3 code
 * @param column 1-based, from west to east
 * @param row 1-based, from north to south
 */
public record Tile(String country, int column, int row) {
  private static final String FILE = "tiles.csv";

  static List<Tile> load(DataReader reader, Map<String, Country> countries) {
    List<Tile> tiles = new ArrayList<>();
    Set<String> places = new HashSet<>();
    Set<String> placed = new HashSet<>();
    for (DataRow line : reader.rows(FILE, "iso3", "column", "row")) {
      reader.check(line, "iso3", countries.keySet());
      Tile tile = tile(reader, line);
      if (!placed.add(tile.country())) {
        reader.problem(line.problem(tile.country() + " has two squares"));
      }
      if (!places.add(tile.column() + "," + tile.row())) {
        reader.problem(line.problem(tile.country() + " lies on the square of another country"));
      }
      tiles.add(tile);
    }
    countries.values().stream()
        .filter(country -> country.member() && !placed.contains(country.code()))
        .forEach(country -> reader.problem(new DefinitionProblem(FILE, 0, missing(country))));
    return List.copyOf(tiles);
  }

  private static Tile tile(DataReader reader, DataRow line) {
    int column = (int) reader.whole(line, "column");
    int row = (int) reader.whole(line, "row");
    if (column < 1 || row < 1) {
      reader.problem(line.problem("column and row start at 1"));
    }
    return new Tile(line.get("iso3"), column, row);
  }

  private static String missing(Country country) {
    return "the Member State " + country.code() + " has no square";
  }
}

package org.glotip.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;

/**
 * The figures that speak of one country: of it, into it, or out of it.
 *
 * @param code alpha-3 code
 * @param byTable its figures by slug of their table
 */
record CountryFigures(String code, Map<String, List<Figure>> byTable) {

  /** All countries with a figure of their own, in the order of their codes. */
  static List<CountryFigures> all(List<FigureTable> tables) {
    Map<String, CountryFigures> found = new TreeMap<>();
    for (FigureTable table : tables) {
      for (Figure figure : table.figures()) {
        if (table.isCountry(figure.key().area())) {
          add(found, figure.key().area(), figure);
        }
      }
    }
    for (FigureTable table : tables) {
      for (Figure figure : table.figures()) {
        FigureKey key = figure.key();
        addFlow(found, key.origin(), figure);
        if (!key.destination().equals(key.origin())) {
          addFlow(found, key.destination(), figure);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The country's figures of a table, in the order of the table. */
  List<Figure> of(FigureTable table) {
    return byTable.getOrDefault(table.slug(), List.of());
  }

  private static void addFlow(Map<String, CountryFigures> found, String country, Figure figure) {
    if (found.containsKey(country) && !figure.key().area().equals(country)) {
      add(found, country, figure);
    }
  }

  private static void add(Map<String, CountryFigures> found, String country, Figure figure) {
    found
        .computeIfAbsent(country, code -> new CountryFigures(code, new HashMap<>()))
        .byTable
        .computeIfAbsent(figure.key().table(), table -> new ArrayList<>())
        .add(figure);
  }
}

package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Figure;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;

/**
 * The figures of one table, wide areas first.
 *
 * @param slug stable name of the table
 * @param figures its figures, by area from wide to narrow and then by key
 * @param levels level of each area by its code
 */
record FigureTable(String slug, List<Figure> figures, Map<String, AreaLevel> levels) {

  /**
   * All tables in the order of the catalogue, each with at least one figure.
   *
   * @param figures in the order of their keys
   */
  static List<FigureTable> all(List<Figure> figures, Reference reference, int edition) {
    Map<String, List<Figure>> bySlug = new LinkedHashMap<>();
    for (TableDefinition table : reference.tables()) {
      bySlug.put(table.slug(), new ArrayList<>());
    }
    for (Figure figure : figures) {
      bySlug.computeIfAbsent(figure.key().table(), slug -> new ArrayList<>()).add(figure);
    }
    List<Area> areas = reference.geography().areas(edition);
    Comparator<Figure> order = order(areas);
    Map<String, AreaLevel> levels = new HashMap<>();
    areas.forEach(area -> levels.put(area.code(), area.level()));
    bySlug.values().removeIf(List::isEmpty);
    return bySlug.entrySet().stream()
        .map(
            entry ->
                new FigureTable(
                    entry.getKey(), entry.getValue().stream().sorted(order).toList(), levels))
        .toList();
  }

  /** Whether a figure speaks of single countries. */
  boolean isOfCountry(Figure figure) {
    return isCountry(figure.key().area())
        || isCountry(figure.key().origin())
        || isCountry(figure.key().destination());
  }

  /** Whether a code is that of a country. */
  boolean isCountry(String area) {
    return levels.get(area) == AreaLevel.COUNTRY;
  }

  /** Whether a figure counts something, so that its value is a whole number. */
  static boolean isCount(Figure figure) {
    String measure = figure.key().measure();
    return measure.equals("COUNT") || measure.startsWith("N_");
  }

  /** By area alone: what is sorted by it keeps the order of the keys within an area. */
  private static Comparator<Figure> order(List<Area> areas) {
    Map<String, Integer> places = new HashMap<>();
    areas.forEach(area -> places.put(area.code(), places.size()));
    return Comparator.comparingInt(
        figure -> places.getOrDefault(figure.key().area(), places.size()));
  }
}

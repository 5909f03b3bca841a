package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.FigureKey;
import org.glotip.reference.Area;
import org.glotip.reference.TableDefinition;

/**
 * Two years of an area side by side.
 *
 * @param area code of the area
 * @param indicator code of the indicator
 * @param pair the years
 * @param same the countries whose total was reported in both years
 * @param all all countries with a total in either year
 */
record Comparison(String area, String indicator, YearPair pair, Panel same, Panel all) {

  /** Every comparison for a table whose panel is large enough. */
  static List<Comparison> of(Basis basis, TableDefinition table) {
    List<Comparison> found = new ArrayList<>();
    for (Area area : basis.areasAboveCountries()) {
      for (String indicator : table.indicators()) {
        for (YearPair pair : basis.panels().pairs().getOrDefault(indicator, List.of())) {
          basis
              .panels()
              .get(area.code(), indicator, pair)
              .map(same -> of(basis, area.code(), indicator, pair, same))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  FigureKey key(String table, String measure) {
    return FigureKey.of(table, area, pair.period(), indicator, measure);
  }

  private static Comparison of(
      Basis basis, String area, String indicator, YearPair pair, Panel same) {
    Panel all =
        new Panel(
            basis.total(area, indicator, pair.first()).orElseThrow(),
            basis.total(area, indicator, pair.last()).orElseThrow());
    return new Comparison(area, indicator, pair, same, all);
  }
}

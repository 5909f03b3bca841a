package org.glotip.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.TableDefinition;

/** Where countries lie, on one level of areas. */
final class Places {
  private final List<Area> areas;
  private final Map<String, String> areaOf = new HashMap<>();

  Places(Basis basis, AreaLevel level) {
    this.areas = basis.areas().stream().filter(area -> area.level() == level).toList();
    for (Area area : areas) {
      area.countries().forEach(country -> areaOf.put(country, area.code()));
    }
  }

  /**
   * The levels of a table's parameter {@code levels}.
   *
   * @throws org.glotip.reference.DefinitionException if one is not known
   */
  static List<AreaLevel> levels(TableDefinition table) {
    return table.list("levels").stream().map(name -> level(table, name)).toList();
  }

  List<Area> areas() {
    return areas;
  }

  /** The area of a country; blank where it lies in none. */
  String of(String country) {
    return areaOf.getOrDefault(country, "");
  }

  /** The area of the other side of a count: of a named country, or of the reporter itself. */
  String origin(Key key) {
    Counterpart from = key.counterpart();
    return of(from.kind() == LabelKind.OWN ? key.reporter() : from.code());
  }

  private static AreaLevel level(TableDefinition table, String name) {
    return Arrays.stream(AreaLevel.values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow(() -> table.problem("'" + name + "' is no level of areas"));
  }
}

package org.glotip.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glotip.model.Evidence;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.CodeItem;
import org.glotip.reference.Reference;
import org.glotip.reference.TableDefinition;

/**
 * What several tables rest on, computed once, so that figures on the same counts share one set.
 *
 * @param reference the definitions
 * @param edition edition of the Global Report whose groupings are used
 * @param evidence all that figures are computed from
 * @param areas all areas, countries among them
 * @param known the observations with a value
 * @param byArea pools over all areas
 * @param aboveCountries pools over the areas that are not countries
 * @param windows windows of the lists of citizenships
 * @param totals totals by year
 * @param wholeYears the same without returns that do not cover the whole year
 * @param populations populations of the reporters of each total
 * @param panels countries that reported in both of two years
 * @param lists everything in the lists of citizenships, by window
 * @param flows persons by country of origin and destination, by window
 */
record Basis(
    Reference reference,
    int edition,
    Evidence evidence,
    List<Area> areas,
    Known known,
    Pooling byArea,
    Pooling aboveCountries,
    Windows windows,
    Pools totals,
    Pools wholeYears,
    Pools populations,
    Panels panels,
    Pools lists,
    FlowPools flows) {

  static Basis of(Reference reference, int edition, Evidence evidence) {
    List<Area> areas = reference.geography().areas(edition);
    Known known = Known.of(evidence.observations(), reference.codes());
    Pooling byArea = new Pooling(areas);
    Pooling above =
        new Pooling(areas.stream().filter(area -> area.level() != AreaLevel.COUNTRY).toList());
    Windows windows = Windows.of(known.lists(), reference.policy().whole("window_years"));
    List<Cell> totals = Totals.cells(known.totals());
    List<Observation> whole =
        known.totals().stream()
            .filter(total -> !evidence.partialYears().contains(total.key().series()))
            .toList();
    Pools pooled = byArea.pool(totals);
    return new Basis(
        reference,
        edition,
        evidence,
        areas,
        known,
        byArea,
        above,
        windows,
        pooled,
        evidence.partialYears().isEmpty() ? pooled : byArea.pool(Totals.cells(whole)),
        byArea.pool(Rates.populations(totals, reference.population())),
        Panels.of(reference, edition, whole, above),
        above.pool(windows.cells(known.lists(), key -> Part.WHOLE)),
        FlowPools.of(areas, windows, known.lists()));
  }

  /** The areas of the levels that a table asks for in its parameter {@code levels}; else all. */
  List<Area> areas(TableDefinition table) {
    List<AreaLevel> levels = Places.levels(table);
    return levels.isEmpty()
        ? areas
        : areas.stream().filter(area -> levels.contains(area.level())).toList();
  }

  /** Adds up over the areas that a table asks for. */
  Pooling pooling(TableDefinition table) {
    return table.list("levels").isEmpty() ? byArea : new Pooling(areas(table));
  }

  /** The unit of an indicator. */
  String unit(String indicator) {
    return reference
        .codes()
        .indicators()
        .item(indicator)
        .map(CodeItem::attribute)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** The total of an area or country in a year, whole years only; empty where none is known. */
  Optional<Pool> total(String area, String indicator, int year) {
    return wholeYears.get(area, Slot.whole(indicator, Integer.toString(year)));
  }

  /** The areas that are not countries. */
  List<Area> areasAboveCountries() {
    return areas.stream().filter(area -> area.level() != AreaLevel.COUNTRY).toList();
  }
}

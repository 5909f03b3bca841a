package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.reference.Area;
import org.glotip.reference.Country;
import org.glotip.reference.Geography;
import org.glotip.reference.TableDefinition;

/**
 * How far from home: origin against reporter, among persons whose country of origin is known; and
 * the share of those of whom it is not.
 */
final class Reach implements Tabulation {
  static final String DOMESTIC = "DOMESTIC";

  private static final List<String> DISTANCES =
      List.of(DOMESTIC, "SUBREGION", "REGION", "TRANSREGIONAL");
  private static final Part UNKNOWN = Part.ofReach(Code.UNKNOWN);

  private final Basis basis;
  private final Geography geography;

  Reach(Basis basis) {
    this.basis = basis;
    this.geography = basis.reference().geography();
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    List<Cell> cells = cells(table);
    SharePools lists = SharePools.of(basis.areas(), basis.byArea(), cells);
    Pools bases =
        basis
            .byArea()
            .join(cells.stream().filter(Reach::isKnown).toList())
            .pool(cell -> cell.slot().with(Part.WHOLE));
    List<Figure> figures = new ArrayList<>();
    for (Area area : basis.areas()) {
      bases
          .in(area.code())
          .forEach(
              (slot, base) -> {
                for (String distance : DISTANCES) {
                  Slot part = slot.with(Part.ofReach(distance));
                  figures.addAll(share(table, area, part, lists.parts(), base, List.of()));
                }
              });
      lists
          .wholes()
          .in(area.code())
          .forEach(
              (slot, all) ->
                  figures.addAll(
                      share(
                          table,
                          area,
                          slot.with(UNKNOWN),
                          lists.parts(),
                          all,
                          List.of(note(all)))));
    }
    return figures;
  }

  /** A share that is 0 where the lists name nobody: they say so. */
  private static List<Figure> share(
      TableDefinition table, Area area, Slot slot, Pools parts, Pool whole, List<Message> notes) {
    Pool part = parts.get(area.code(), slot).orElse(Pool.NONE);
    return SharePools.share(table, area, slot, part, whole, notes);
  }

  /** Says that a share is one of all persons in the lists. */
  static Message note(Pool all) {
    String persons = String.format(Locale.ROOT, "%.0f", all.sum().value());
    return Message.of("note.unknown-origin", persons);
  }

  private static boolean isKnown(Cell cell) {
    return !cell.slot().part().equals(UNKNOWN);
  }

  private List<Cell> cells(TableDefinition table) {
    List<Cell> cells = new ArrayList<>();
    for (Observation observation : basis.known().lists()) {
      Key key = observation.key();
      if (table.indicators().contains(key.indicator())) {
        Part part = Part.ofReach(reach(key));
        Slot slot = new Slot(key.indicator(), Integer.toString(key.year()), part);
        cells.add(Cell.of(observation, slot));
      }
    }
    return cells;
  }

  private String reach(Key key) {
    Counterpart counterpart = key.counterpart();
    if (!counterpart.kind().isKnownOrigin()) {
      return Code.UNKNOWN;
    }
    if (counterpart.kind() == LabelKind.OWN || counterpart.code().equals(key.reporter())) {
      return DOMESTIC;
    }
    return abroad(geography.country(counterpart.code()), geography.country(key.reporter()));
  }

  private static String abroad(Optional<Country> origin, Optional<Country> reporter) {
    if (isSame(origin.map(Country::subregion), reporter.map(Country::subregion))) {
      return "SUBREGION";
    }
    boolean sameRegion = isSame(origin.map(Country::region), reporter.map(Country::region));
    return sameRegion && hasSubregion(origin) ? "REGION" : "TRANSREGIONAL";
  }

  private static boolean hasSubregion(Optional<Country> country) {
    return country.map(Country::subregion).filter(code -> !code.isEmpty()).isPresent();
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.filter(code -> !code.isEmpty()).isPresent() && one.equals(other);
  }
}

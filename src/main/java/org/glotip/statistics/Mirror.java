package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.TableDefinition;

/**
 * The two sides of a flow: persons of an origin whom a destination detected, beside persons whom
 * the origin took back from there.
 *
 * <p>Between countries, for every origin that gave a list of repatriations in the window. Between
 * areas, over the pairs of countries of which both gave their list. A pair is listed where one of
 * its sides is known to reach the least size of a flow.
 */
final class Mirror implements Tabulation {
  private final Basis basis;
  private final int minimum;

  Mirror(Basis basis) {
    this.basis = basis;
    this.minimum = basis.reference().policy().whole("flow_minimum");
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    MirrorReporters reporters = MirrorReporters.of(basis);
    List<Cell> cells = cells();
    List<Figure> figures = new ArrayList<>();
    for (AreaLevel level : Places.levels(table)) {
      if (level == AreaLevel.COUNTRY) {
        Sides sides = sides(cells, level, reporters::gaveReturns);
        figures.addAll(figures(table, sides, pair -> !reporters.gaveVictims(pair)));
      } else {
        Sides sides = sides(cells, level, reporters::gaveBoth);
        figures.addAll(figures(table, sides, pair -> false));
      }
    }
    return figures;
  }

  private Sides sides(List<Cell> cells, AreaLevel level, Predicate<MirrorPair> compared) {
    Places places = new Places(basis, level);
    Sides sides = new Sides(new HashMap<>(), new HashMap<>());
    for (Cell cell : cells) {
      MirrorPair pair = MirrorPair.of(cell);
      MirrorPair areas = pair.in(places);
      if (compared.test(pair) && areas.isComplete()) {
        sides
            .of(cell.slot().indicator())
            .computeIfAbsent(areas, key -> new ArrayList<>())
            .add(cell);
      }
    }
    return sides;
  }

  /** Persons of a foreign country, in the order of their keys, in each window. */
  private List<Cell> cells() {
    List<Observation> foreign = basis.known().lists().stream().filter(Mirror::isForeign).toList();
    return basis.windows().cells(foreign, key -> Part.WHOLE).stream()
        .filter(cell -> MirrorReporters.INDICATORS.contains(cell.slot().indicator()))
        .toList();
  }

  private static boolean isForeign(Observation observation) {
    return observation.key().counterpart().kind() == LabelKind.COUNTRY
        && !observation.key().counterpart().code().equals(observation.key().reporter());
  }

  private List<Figure> figures(TableDefinition table, Sides sides, Predicate<MirrorPair> isSilent) {
    TreeSet<MirrorPair> pairs = new TreeSet<>(sides.detected().keySet());
    pairs.addAll(sides.returned().keySet());
    List<Figure> figures = new ArrayList<>();
    for (MirrorPair pair : pairs) {
      Optional<Pool> victims = pool(pair, sides.detected());
      Optional<Pool> back = pool(pair, sides.returned());
      if (isListed(victims) || isListed(back)) {
        victims.ifPresent(pool -> figures.add(figure(table, pair, Code.VICTIMS, pool, note(back))));
        Message note = isSilent.test(pair) ? Message.of("note.mirror-silent") : note(victims);
        back.ifPresent(pool -> figures.add(figure(table, pair, Code.REPATRIATED, pool, note)));
      }
    }
    return figures;
  }

  private static Optional<Pool> pool(MirrorPair pair, Map<MirrorPair, List<Cell>> cells) {
    return Optional.ofNullable(cells.get(pair)).map(Pool::of);
  }

  private boolean isListed(Optional<Pool> side) {
    return side.filter(pool -> pool.sum().low() >= minimum).isPresent();
  }

  private Figure figure(
      TableDefinition table, MirrorPair pair, String indicator, Pool pool, Message note) {
    FigureKey key =
        FigureKey.of(table.slug(), "", pair.period(), indicator, "COUNT")
            .withFlow(pair.origin(), pair.destination());
    return pool.figure(key, basis.unit(indicator), pool.sum(), List.of(note), pool.as("sum"));
  }

  private static Message note(Optional<Pool> other) {
    return other
        .map(pool -> Message.of("note.mirror", Notes.number(pool.sum())))
        .orElse(Message.of("note.mirror-none"));
  }

  /**
   * What each side counted.
   *
   * @param detected victims, by destination
   * @param returned own nationals, by origin
   */
  private record Sides(Map<MirrorPair, List<Cell>> detected, Map<MirrorPair, List<Cell>> returned) {
    Map<MirrorPair, List<Cell>> of(String indicator) {
      return indicator.equals(Code.VICTIMS) ? detected : returned;
    }
  }
}

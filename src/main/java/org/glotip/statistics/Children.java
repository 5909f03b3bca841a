package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.reference.TableDefinition;

/**
 * Children among persons of known age.
 *
 * <p>A return that gives ages over all sexes is taken by these; one that gives ages only within the
 * sexes, by their sum.
 */
final class Children implements Tabulation {
  private static final Set<String> AGES = Set.of(Code.CHILD, Code.ADULT);

  private final Basis basis;

  Children(Basis basis) {
    this.basis = basis;
  }

  @Override
  public List<Figure> figures(TableDefinition table) {
    return SharePools.of(basis.areas(), basis.byArea(), cells(table))
        .figures(table, List.of())
        .stream()
        .filter(figure -> figure.key().age().equals(Code.CHILD))
        .toList();
  }

  private List<Cell> cells(TableDefinition table) {
    Set<Series> withAges = withAges();
    List<String> sexes = basis.reference().codes().sexes().parts();
    List<Cell> cells = new ArrayList<>();
    for (Observation observation : basis.known().bySexAndAge()) {
      Key key = observation.key();
      boolean chosen =
          withAges.contains(key.series())
              ? key.sex().equals(Code.TOTAL)
              : sexes.contains(key.sex());
      if (chosen && AGES.contains(key.age()) && table.indicators().contains(key.indicator())) {
        cells.add(Cell.of(observation, slot(key)));
      }
    }
    return cells;
  }

  private Set<Series> withAges() {
    Set<Series> found = new HashSet<>();
    for (Observation observation : basis.known().bySexAndAge()) {
      Key key = observation.key();
      if (key.sex().equals(Code.TOTAL) && AGES.contains(key.age())) {
        found.add(key.series());
      }
    }
    return found;
  }

  private static Slot slot(Key key) {
    return new Slot(key.indicator(), Integer.toString(key.year()), Part.ofSexAge("", key.age()));
  }
}

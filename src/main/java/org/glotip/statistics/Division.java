package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.reference.Codes;
import org.glotip.reference.TableDefinition;

/**
 * A whole divided into parts: all persons, or those of one part of another breakdown.
 *
 * @param by what the whole is divided by
 * @param within the breakdown whose parts are the wholes; empty where all persons are
 */
record Division(Breakdown by, Optional<Breakdown> within) {

  /**
   * The divisions a table asks for in its parameters {@code by} and {@code within}.
   *
   * @throws org.glotip.reference.DefinitionException if it names none, or none that is known
   */
  static List<Division> of(TableDefinition table) {
    Optional<Breakdown> within =
        table.list("within").stream().map(name -> Breakdown.of(table, name)).findFirst();
    List<Division> divisions =
        table.list("by").stream()
            .map(name -> new Division(Breakdown.of(table, name), within))
            .toList();
    if (divisions.isEmpty()) {
      throw table.problem("by '' is no breakdown");
    }
    return divisions;
  }

  /** Every part of a table's indicators as a cell of its year. */
  List<Cell> cells(Basis basis, TableDefinition table) {
    Codes codes = basis.reference().codes();
    List<Cell> cells = new ArrayList<>();
    for (Observation observation : counts(basis)) {
      Key key = observation.key();
      if (table.indicators().contains(key.indicator())) {
        part(key, codes)
            .map(part -> new Slot(key.indicator(), Integer.toString(key.year()), part))
            .ifPresent(slot -> cells.add(Cell.of(observation, slot)));
      }
    }
    return cells;
  }

  /** The whole that a part belongs to. */
  Slot whole(Slot slot) {
    return slot.with(within.map(breakdown -> breakdown.in(slot.part())).orElse(Part.WHOLE));
  }

  private List<Observation> counts(Basis basis) {
    return within.isPresent()
        ? basis.known().byFormSexAndAge()
        : by.counts(basis.known(), basis.reference().codes());
  }

  private Optional<Part> part(Key key, Codes codes) {
    Optional<Part> part = by.part(key, codes);
    return within.isEmpty()
        ? part
        : part.flatMap(one -> within.get().part(key, codes).map(one::and));
  }
}

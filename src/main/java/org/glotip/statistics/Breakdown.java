package org.glotip.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.reference.CodeItem;
import org.glotip.reference.Codes;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.DefinitionProblem;
import org.glotip.reference.TableDefinition;

/** What a whole is divided by. */
enum Breakdown {
  /** Women, men, girls, boys. */
  SEX_AGE {
    @Override
    List<Observation> cells(Known known) {
      return known.bySexAndAge();
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      boolean known = SEXES.contains(key.sex()) && AGES.contains(key.age());
      return known ? Optional.of(Part.ofSexAge(key.sex(), key.age())) : Optional.empty();
    }
  },
  /** The classes of exploitation that all sources share. */
  FORM {
    @Override
    List<Observation> cells(Known known) {
      return known.byForm();
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      return codes
          .forms()
          .item(key.form())
          .map(CodeItem::attribute)
          .filter(code -> !code.isEmpty())
          .map(Part::ofForm);
    }
  };

  private static final List<String> SEXES = List.of(Code.FEMALE, Code.MALE);
  private static final List<String> AGES = List.of(Code.CHILD, Code.ADULT);

  /** The observations that can be parts. */
  abstract List<Observation> cells(Known known);

  /** The part a count belongs to; empty where it belongs to none, or to one not known. */
  abstract Optional<Part> part(Key key, Codes codes);

  /**
   * The breakdown a table names in its parameter {@code by}.
   *
   * @throws DefinitionException if there is no such breakdown
   */
  static Breakdown of(TableDefinition table) {
    String name = table.parameters().getOrDefault("by", "");
    return Arrays.stream(values())
        .filter(breakdown -> breakdown.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new DefinitionException(
                    new DefinitionProblem(
                        "tables.csv",
                        0,
                        "table " + table.slug() + ": by '" + name + "' is no breakdown")));
  }

  /** Every part of a table's indicators as a cell of its year. */
  List<Cell> cells(Basis basis, TableDefinition table) {
    List<Cell> cells = new ArrayList<>();
    for (Observation observation : cells(basis.known())) {
      Key key = observation.key();
      if (table.indicators().contains(key.indicator())) {
        part(key, basis.reference().codes())
            .map(part -> new Slot(key.indicator(), Integer.toString(key.year()), part))
            .ifPresent(slot -> cells.add(Cell.of(observation, slot)));
      }
    }
    return cells;
  }
}

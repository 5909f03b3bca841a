package org.glotip.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Observation;
import org.glotip.reference.CodeItem;
import org.glotip.reference.Codes;
import org.glotip.reference.TableDefinition;

/** What a whole is divided by. */
enum Breakdown {
  /** Women, men, girls, boys. */
  SEX_AGE {
    @Override
    List<Observation> counts(Known known, Codes codes) {
      return known.bySexAndAge();
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      boolean known = SEXES.contains(key.sex()) && AGES.contains(key.age());
      return known ? Optional.of(Part.ofSexAge(key.sex(), key.age())) : Optional.empty();
    }

    @Override
    Part in(Part part) {
      return Part.ofSexAge(part.sex(), part.age());
    }
  },
  /** The sexes at all ages; where a return gives them only within ages, their sum. */
  SEX {
    @Override
    List<Observation> counts(Known known, Codes codes) {
      return Marginal.sexes(known.bySexAndAge(), codes);
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      boolean known = codes.sexes().parts().contains(key.sex());
      return known ? Optional.of(Part.ofSexAge(key.sex(), "")) : Optional.empty();
    }

    @Override
    Part in(Part part) {
      return Part.ofSexAge(part.sex(), "");
    }
  },
  /** The ages over all sexes; where a return gives them only within sexes, their sum. */
  AGE {
    @Override
    List<Observation> counts(Known known, Codes codes) {
      return Marginal.ages(known.bySexAndAge(), codes);
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      boolean known = codes.ages().parts().contains(key.age());
      return known ? Optional.of(Part.ofSexAge("", key.age())) : Optional.empty();
    }

    @Override
    Part in(Part part) {
      return Part.ofSexAge("", part.age());
    }
  },
  /** The classes of exploitation that all sources share. */
  FORM {
    @Override
    List<Observation> counts(Known known, Codes codes) {
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

    @Override
    Part in(Part part) {
      return Part.ofForm(part.form());
    }
  },
  /** Own citizens and foreigners. */
  CITIZENSHIP {
    @Override
    List<Observation> counts(Known known, Codes codes) {
      return known.lists();
    }

    @Override
    Optional<Part> part(Key key, Codes codes) {
      return nationality(key).map(Part::ofReach);
    }

    @Override
    Part in(Part part) {
      return Part.ofReach(part.reach());
    }
  };

  /** Reach of those who are known to be foreigners, wherever they are from. */
  static final String FOREIGN = "FOREIGN";

  private static final List<String> SEXES = List.of(Code.FEMALE, Code.MALE);
  private static final List<String> AGES = List.of(Code.CHILD, Code.ADULT);

  /** The counts that can be parts, in the order of their keys. */
  abstract List<Observation> counts(Known known, Codes codes);

  /** The part a count belongs to; empty where it belongs to none, or to one not known. */
  abstract Optional<Part> part(Key key, Codes codes);

  /** What a part says of this breakdown, without what it says of others. */
  abstract Part in(Part part);

  /** Own citizens or foreigners; empty where a listed count is known to be neither. */
  static Optional<String> nationality(Key key) {
    Counterpart from = key.counterpart();
    if (from.kind() == LabelKind.OWN || from.code().equals(key.reporter())) {
      return Optional.of(Reach.DOMESTIC);
    }
    return switch (from.kind()) {
      case COUNTRY, FOREIGN, HISTORICAL, STATELESS -> Optional.of(FOREIGN);
      default -> Optional.empty();
    };
  }

  /**
   * A breakdown that a table names.
   *
   * @throws org.glotip.reference.DefinitionException if there is no such breakdown
   */
  static Breakdown of(TableDefinition table, String name) {
    for (Breakdown breakdown : values()) {
      if (breakdown.name().toLowerCase(Locale.ROOT).equals(name)) {
        return breakdown;
      }
    }
    throw table.problem("'" + name + "' is no breakdown");
  }
}

package org.glotip.normalise;

import java.util.Locale;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.reference.Codes;

/** The ways a total is broken down, in the order in which one is preferred to an equal other. */
enum Breakdown {
  SEXES,
  AGES,
  SEXES_BY_AGE,
  FORMS,
  CITIZENSHIPS,
  /** A row "own nationals" beside the list of the countries they came back from. */
  NATIONALS,
  /** A row "abroad" beside such a list. */
  ABROAD;

  /** Whether a count is one of the parts that make up the total in this breakdown. */
  boolean holds(Key key, Codes codes) {
    return switch (this) {
      case FORMS -> key.isByForm() && isAllSexesAndAges(key);
      case CITIZENSHIPS -> codes.isListed(key);
      case NATIONALS -> codes.isWholeList(key) && key.counterpart().kind() == LabelKind.OWN;
      case ABROAD -> codes.isWholeList(key) && key.counterpart().kind() == LabelKind.FOREIGN;
      default -> key.isBySexAndAge() && (isUnknown(key) || isCell(key, codes));
    };
  }

  private boolean isCell(Key key, Codes codes) {
    boolean sex = codes.sexes().parts().contains(key.sex());
    boolean age = codes.ages().parts().contains(key.age());
    return switch (this) {
      case SEXES -> sex && key.age().equals(Code.TOTAL);
      case AGES -> age && key.sex().equals(Code.TOTAL);
      default -> sex && age;
    };
  }

  /** The cell of persons whose sex and age are unknown is part of every breakdown by them. */
  private static boolean isUnknown(Key key) {
    return key.sex().equals(Code.UNKNOWN) && key.age().equals(Code.UNKNOWN);
  }

  private static boolean isAllSexesAndAges(Key key) {
    return key.sex().equals(Code.TOTAL) && key.age().equals(Code.TOTAL);
  }

  /** The breakdown's name in findings. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.glotip.normalise;

import java.util.Comparator;
import org.glotip.model.LabelKind;

/**
 * What a label means, apart from how that was found.
 *
 * @param kind what kind of answer it is
 * @param code alpha-3 code for a country; else blank
 */
record Meaning(LabelKind kind, String code) implements Comparable<Meaning> {

  private static final Comparator<Meaning> ORDER =
      Comparator.comparing(Meaning::kind).thenComparing(Meaning::code);

  boolean isCountry() {
    return kind == LabelKind.COUNTRY;
  }

  @Override
  public int compareTo(Meaning other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return code.isEmpty() ? kind.name() : code;
  }
}

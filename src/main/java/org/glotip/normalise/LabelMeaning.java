package org.glotip.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.model.Counterpart;
import org.glotip.model.LabelKind;

/**
 * What a written-in label means.
 *
 * @param kind what kind of answer it is
 * @param code alpha-3 code for a country; else blank
 * @param candidates for an ambiguous label what it can mean, in order; for an official name that is
 *     also written for other countries, those; else empty
 * @param how how it was understood
 */
public record LabelMeaning(LabelKind kind, String code, List<String> candidates, MatchKind how) {

  public LabelMeaning {
    candidates = List.copyOf(candidates);
  }

  /** Nothing was understood. */
  static LabelMeaning unresolved() {
    return new LabelMeaning(LabelKind.UNRESOLVED, "", List.of(), MatchKind.NONE);
  }

  /** One meaning is that; several are ambiguous; none is unresolved. */
  static LabelMeaning of(Set<Meaning> meanings, MatchKind how) {
    if (meanings.isEmpty()) {
      return unresolved();
    }
    if (meanings.size() == 1) {
      Meaning only = meanings.iterator().next();
      return new LabelMeaning(only.kind(), only.code(), List.of(), how);
    }
    List<String> names =
        new TreeSet<>(meanings).stream().map(Meaning::toString).collect(Collectors.toList());
    return new LabelMeaning(LabelKind.AMBIGUOUS, "", names, how);
  }

  /** The same meaning, with the other countries that the label is also written for. */
  LabelMeaning withRivals(Set<Meaning> rivals) {
    return isCountry() && !rivals.isEmpty()
        ? new LabelMeaning(
            kind, code, rivals.stream().sorted().map(Meaning::toString).toList(), how)
        : this;
  }

  boolean isResolved() {
    return kind != LabelKind.UNRESOLVED && kind != LabelKind.AMBIGUOUS;
  }

  boolean isUnresolved() {
    return kind == LabelKind.UNRESOLVED;
  }

  boolean isCountry() {
    return kind == LabelKind.COUNTRY;
  }

  Meaning meaning() {
    return new Meaning(kind, code);
  }

  LabelMeaning as(MatchKind other) {
    return new LabelMeaning(kind, code, candidates, other);
  }

  /** The counterpart of a count that this label was written beside. */
  Counterpart counterpart(String reporter, String folded) {
    if (kind == LabelKind.OWN || (isCountry() && code.equals(reporter))) {
      return Counterpart.OWN;
    }
    return isCountry() ? Counterpart.country(code) : new Counterpart(kind, "", folded);
  }
}

package org.glotip.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.Series;
import org.glotip.reference.Codes;

/**
 * Counts by one of two dimensions, whatever the other.
 *
 * <p>A return that gives them over the other dimension is taken by these; one that gives them only
 * within it, by their sum. So nobody counts twice.
 */
final class Marginal {
  private final Function<Key, String> dimension;
  private final List<String> parts;
  private final Function<Key, String> other;
  private final List<String> otherParts;

  private Marginal(
      Function<Key, String> dimension,
      List<String> parts,
      Function<Key, String> other,
      List<String> otherParts) {
    this.dimension = dimension;
    this.parts = parts;
    this.other = other;
    this.otherParts = otherParts;
  }

  /** Counts by sex. */
  static List<Observation> sexes(List<Observation> bySexAndAge, Codes codes) {
    return new Marginal(Key::sex, codes.sexes().parts(), Key::age, codes.ages().parts())
        .of(bySexAndAge);
  }

  /** Counts by age. */
  static List<Observation> ages(List<Observation> bySexAndAge, Codes codes) {
    return new Marginal(Key::age, codes.ages().parts(), Key::sex, codes.sexes().parts())
        .of(bySexAndAge);
  }

  private List<Observation> of(List<Observation> bySexAndAge) {
    Set<Series> given = new HashSet<>();
    for (Observation observation : bySexAndAge) {
      if (isPart(observation.key()) && isOverOther(observation.key())) {
        given.add(observation.key().series());
      }
    }
    return bySexAndAge.stream().filter(each -> isChosen(each.key(), given)).toList();
  }

  private boolean isChosen(Key key, Set<Series> given) {
    return isPart(key)
        && (given.contains(key.series())
            ? isOverOther(key)
            : otherParts.contains(other.apply(key)));
  }

  private boolean isPart(Key key) {
    return parts.contains(dimension.apply(key));
  }

  private boolean isOverOther(Key key) {
    return other.apply(key).equals(Code.TOTAL);
  }
}

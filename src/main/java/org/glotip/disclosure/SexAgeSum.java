package org.glotip.disclosure;

import static org.glotip.model.Code.ADULT;
import static org.glotip.model.Code.CHILD;
import static org.glotip.model.Code.FEMALE;
import static org.glotip.model.Code.MALE;
import static org.glotip.model.Code.TOTAL;
import static org.glotip.model.Code.UNKNOWN;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum within the table of sexes by ages.
 *
 * @param relation the relation it is an example of
 * @param total the cell that is the sum
 * @param needed parts without which the sum is not complete
 * @param possible parts that a return without such persons does not have; of each list the first
 *     cell that is published counts
 */
record SexAgeSum(
    Relation relation, SexAge total, List<SexAge> needed, List<List<SexAge>> possible) {
  private static final String OTHER = "_O";
  private static final List<String> SEXES = List.of(FEMALE, MALE, OTHER);
  private static final List<String> AGES = List.of(CHILD, ADULT);
  private static final SexAge UNKNOWN_PERSONS = new SexAge(UNKNOWN, UNKNOWN);

  /** A sex and an age, by their codes. */
  record SexAge(String sex, String age) {}

  /** All sums of the table. */
  static List<SexAgeSum> all() {
    List<SexAgeSum> sums = new ArrayList<>();
    SEXES.forEach(sex -> sums.add(agesOf(sex)));
    sums.add(
        new SexAgeSum(
            Relation.TOTAL_AGES,
            new SexAge(TOTAL, TOTAL),
            List.of(new SexAge(TOTAL, CHILD), new SexAge(TOTAL, ADULT)),
            List.of(List.of(new SexAge(TOTAL, UNKNOWN), UNKNOWN_PERSONS))));
    sums.add(sexesOf(Relation.TOTAL_SEXES, TOTAL, List.of(UNKNOWN_PERSONS)));
    AGES.forEach(age -> sums.add(sexesOf(Relation.AGE_SEXES, age, List.of())));
    sums.add(sexesByAges());
    return List.copyOf(sums);
  }

  private static SexAgeSum agesOf(String sex) {
    return new SexAgeSum(
        Relation.SEX_AGES,
        new SexAge(sex, TOTAL),
        AGES.stream().map(age -> new SexAge(sex, age)).toList(),
        List.of(List.of(new SexAge(sex, UNKNOWN))));
  }

  private static SexAgeSum sexesOf(Relation relation, String age, List<SexAge> elseUnknown) {
    List<SexAge> unknown = new ArrayList<>(List.of(new SexAge(UNKNOWN, age)));
    unknown.addAll(elseUnknown);
    return new SexAgeSum(
        relation,
        new SexAge(TOTAL, age),
        List.of(new SexAge(FEMALE, age), new SexAge(MALE, age)),
        List.of(List.of(new SexAge(OTHER, age)), List.copyOf(unknown)));
  }

  private static SexAgeSum sexesByAges() {
    List<List<SexAge>> possible = new ArrayList<>();
    AGES.forEach(age -> possible.add(List.of(new SexAge(OTHER, age))));
    AGES.forEach(age -> possible.add(List.of(new SexAge(UNKNOWN, age))));
    SEXES.forEach(sex -> possible.add(List.of(new SexAge(sex, UNKNOWN))));
    possible.add(List.of(UNKNOWN_PERSONS));
    List<SexAge> needed = new ArrayList<>();
    AGES.forEach(age -> needed.add(new SexAge(FEMALE, age)));
    AGES.forEach(age -> needed.add(new SexAge(MALE, age)));
    return new SexAgeSum(
        Relation.TOTAL_SEX_AGES, new SexAge(TOTAL, TOTAL), List.copyOf(needed), possible);
  }
}

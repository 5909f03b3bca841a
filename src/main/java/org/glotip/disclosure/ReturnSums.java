package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glotip.model.Code;
import org.glotip.model.Key;

/**
 * The sums that the counts of one return stand in: sexes, ages, both, forms, citizenships.
 *
 * <p>A reader who knows such returns takes it that persons of other or unknown sex or age who are
 * not counted were none, and that lists of citizenships, and three or more forms, are complete. Any
 * other part that is not given is replaced by its own breakdown; if there is none, the parts add up
 * to the total at most. A total that is not given still ties its breakdowns together.
 */
final class ReturnSums {
  /** Fewer forms are no complete list. */
  private static final int FORM_CLASSES = 3;

  private static final String OTHER = "_O";
  private static final List<String> SEXES = List.of(Code.FEMALE, Code.MALE, OTHER, Code.UNKNOWN);
  private static final List<String> AGES = List.of(Code.CHILD, Code.ADULT, Code.UNKNOWN);

  private static final int AGES_OF_SEX = 0;
  private static final int AGES_OF_ALL = 1;
  private static final int SEXES_OF_ALL = 2;
  private static final int SEXES_OF_AGE = 3;
  private static final int SEXES_BY_AGE = 4;
  private static final int FORMS_OF_ALL = 5;
  private static final int FORMS_OF_SEX_AND_AGE = 6;

  /** Added to the ranks of sums within one form. */
  private static final int WITHIN_FORM = 7;

  private static final int CITIZENSHIPS = 12;

  /** Sums with a part that is not given itself. */
  private static final int REPLACED = 13;

  private final Map<Cell, Integer> places = new HashMap<>();
  private final List<Integer> listed = new ArrayList<>();
  private final Set<String> forms = new TreeSet<>();
  private final List<Ranked> found = new ArrayList<>();
  private int size;

  /** A count that is not broken down by citizenship. */
  private record Cell(String form, String sex, String age) {}

  /** Parts as far as they are given; of several sums the one of the lower rank is trusted more. */
  private record Given(int rank, List<Integer> places, boolean complete) {}

  private record Ranked(int rank, Sum sum) {}

  private ReturnSums(List<Key> keys, int first, int size) {
    this.size = size;
    forms.add(Code.TOTAL);
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      if (key.counterpart().isAll()) {
        places.put(new Cell(key.form(), key.sex(), key.age()), first + i);
        forms.add(key.form());
      } else if (key.counterpart().kind().isPartOfSum()) {
        listed.add(first + i);
      }
    }
  }

  /**
   * All sums within one return and with its earlier release, the most trusted first.
   *
   * @param sums the sums
   * @param size number of counts: those of the return, those of the earlier release, and totals
   *     that are not given
   */
  record Found(List<Sum> sums, int size) {}

  /**
   * Finds the sums.
   *
   * @param keys what the counts of the return count; their places are 0, 1, ...
   * @param earlier what those of its earlier release count; their places follow
   */
  static Found of(List<Key> keys, List<Key> earlier) {
    int both = keys.size() + earlier.size();
    ReturnSums now = new ReturnSums(keys, 0, both);
    now.find();
    ReturnSums before = new ReturnSums(earlier, keys.size(), now.size);
    before.find();
    Set<Sum> sums = new LinkedHashSet<>();
    Stream.concat(now.found.stream(), before.found.stream())
        .sorted(Comparator.comparingInt(Ranked::rank))
        .forEach(ranked -> sums.add(ranked.sum()));
    for (int i = 0; i < earlier.size(); i++) {
      int place = keys.indexOf(earlier.get(i));
      if (place >= 0) {
        sums.add(new Sum(place, List.of(keys.size() + i), true));
      }
    }
    return new Found(List.copyOf(sums), before.size);
  }

  private void find() {
    for (String form : forms) {
      for (String sex : sorted(SEXES)) {
        for (String age : sorted(AGES)) {
          addBreakdowns(new Cell(form, sex, age));
        }
      }
    }
    addAll(
        new Cell(Code.TOTAL, Code.TOTAL, Code.TOTAL),
        List.of(new Given(CITIZENSHIPS, listed, true)));
    untotalled();
  }

  /** Breakdowns of a return whose total is not given add up to the same number. */
  private void untotalled() {
    Cell total = new Cell(Code.TOTAL, Code.TOTAL, Code.TOTAL);
    if (!places.containsKey(total)) {
      List<Given> all = new ArrayList<>(breakdowns(total, true));
      all.add(new Given(CITIZENSHIPS, listed, true));
      all.removeIf(given -> !given.complete() || given.places().isEmpty());
      if (all.size() > 1) {
        int place = size++;
        all.forEach(given -> found.add(new Ranked(REPLACED, new Sum(place, given.places(), true))));
      }
    }
  }

  private void addBreakdowns(Cell total) {
    if (places.containsKey(total)) {
      addAll(total, breakdowns(total, false));
      addAll(
          total,
          breakdowns(total, true).stream()
              .filter(Given::complete)
              .map(given -> new Given(REPLACED, given.places(), true))
              .toList());
    }
  }

  private void addAll(Cell total, List<Given> breakdowns) {
    Optional.ofNullable(places.get(total))
        .ifPresent(
            place ->
                breakdowns.stream()
                    .filter(given -> !given.places().isEmpty())
                    .forEach(
                        given ->
                            found.add(
                                new Ranked(
                                    given.rank(),
                                    new Sum(place, given.places(), given.complete())))));
  }

  /**
   * The ways a count is broken down.
   *
   * @param replaced whether parts that are not given are replaced by their own breakdown
   */
  private List<Given> breakdowns(Cell total, boolean replaced) {
    List<Given> all = new ArrayList<>();
    boolean sexes = total.sex().equals(Code.TOTAL);
    boolean ages = total.age().equals(Code.TOTAL);
    if (ages) {
      all.add(ages(total, replaced));
    }
    if (sexes) {
      all.add(sexes(total, replaced));
    }
    if (sexes && ages) {
      all.add(sexesByAge(total));
    }
    if (total.form().equals(Code.TOTAL)) {
      List<Integer> parts = new ArrayList<>();
      for (String form : forms) {
        add(new Cell(form, total.sex(), total.age()), total, parts);
      }
      int rank = sexes && ages ? FORMS_OF_ALL : FORMS_OF_SEX_AND_AGE;
      all.add(new Given(rank, parts, parts.size() >= FORM_CLASSES));
    }
    return all;
  }

  private void add(Cell part, Cell total, List<Integer> parts) {
    if (!part.equals(total) && places.containsKey(part)) {
      parts.add(places.getOrDefault(part, 0));
    }
  }

  private Given ages(Cell total, boolean replaced) {
    List<Integer> parts = new ArrayList<>();
    boolean complete = true;
    for (String age : List.of(Code.CHILD, Code.ADULT)) {
      complete &= need(new Cell(total.form(), total.sex(), age), replaced, parts);
    }
    firstOf(parts, unknownAges(total));
    boolean all = total.sex().equals(Code.TOTAL);
    return new Given(rank(total, all ? AGES_OF_ALL : AGES_OF_SEX), parts, complete);
  }

  private static List<Cell> unknownAges(Cell total) {
    Cell own = new Cell(total.form(), total.sex(), Code.UNKNOWN);
    return total.sex().equals(Code.TOTAL) ? List.of(own, unknown(total)) : List.of(own);
  }

  private Given sexes(Cell total, boolean replaced) {
    List<Integer> parts = new ArrayList<>();
    boolean complete = true;
    for (String sex : List.of(Code.FEMALE, Code.MALE)) {
      complete &= need(new Cell(total.form(), sex, total.age()), replaced, parts);
    }
    addOther(new Cell(total.form(), OTHER, total.age()), replaced, parts);
    Cell own = new Cell(total.form(), Code.UNKNOWN, total.age());
    boolean ofAllAges = total.age().equals(Code.TOTAL);
    firstOf(parts, ofAllAges ? List.of(own, unknown(total)) : List.of(own));
    return new Given(rank(total, ofAllAges ? SEXES_OF_ALL : SEXES_OF_AGE), parts, complete);
  }

  /** Persons of another sex; none if nothing says otherwise. */
  private void addOther(Cell other, boolean replaced, List<Integer> parts) {
    if (places.containsKey(other) || !replaced) {
      firstOf(parts, List.of(other));
    } else if (other.age().equals(Code.TOTAL)) {
      AGES.forEach(age -> firstOf(parts, List.of(new Cell(other.form(), OTHER, age))));
    }
  }

  private Given sexesByAge(Cell total) {
    List<Integer> parts = new ArrayList<>();
    boolean complete = true;
    for (String sex : SEXES) {
      for (String age : AGES) {
        Cell part = new Cell(total.form(), sex, age);
        boolean needed = List.of(Code.FEMALE, Code.MALE).contains(sex) && !age.equals(Code.UNKNOWN);
        firstOf(parts, List.of(part));
        complete &= !needed || places.containsKey(part);
      }
    }
    return new Given(rank(total, SEXES_BY_AGE), parts, complete);
  }

  private static int rank(Cell total, int rank) {
    return total.form().equals(Code.TOTAL) ? rank : rank + WITHIN_FORM;
  }

  private static Cell unknown(Cell total) {
    return new Cell(total.form(), Code.UNKNOWN, Code.UNKNOWN);
  }

  /** Adds the first of these cells that is given. */
  private void firstOf(List<Integer> parts, List<Cell> cells) {
    cells.stream()
        .filter(places::containsKey)
        .findFirst()
        .ifPresent(cell -> parts.add(places.getOrDefault(cell, 0)));
  }

  /** Adds a part; false if it is missing. */
  private boolean need(Cell part, boolean replaced, List<Integer> parts) {
    Integer place = places.get(part);
    if (place != null) {
      parts.add(place);
      return true;
    }
    Given own = replaced ? ownBreakdown(part) : new Given(REPLACED, List.of(), false);
    if (own.complete()) {
      parts.addAll(own.places());
    }
    return own.complete();
  }

  private Given ownBreakdown(Cell cell) {
    if (cell.age().equals(Code.TOTAL)) {
      return ages(cell, false);
    }
    return cell.sex().equals(Code.TOTAL)
        ? sexes(cell, false)
        : new Given(REPLACED, List.of(), false);
  }

  /** The codes and that of the total, in the order of their keys. */
  private static List<String> sorted(List<String> codes) {
    List<String> all = new ArrayList<>(codes);
    all.add(Code.TOTAL);
    Collections.sort(all);
    return all;
  }
}

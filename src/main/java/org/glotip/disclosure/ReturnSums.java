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
 * not counted were none, and that lists of citizenships are complete, and so are three or more
 * forms if no other form is named anywhere in the return. Any other cell that is not given is there
 * all the same: it ties those together that are.
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

  /** Sums with a cell that is not given itself. */
  private static final int UNGIVEN = 13;

  private static final Cell TOTAL = new Cell(Code.TOTAL, Code.TOTAL, Code.TOTAL);

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
    // A form that one release names has persons in the other too.
    earlier.forEach(key -> now.forms.add(key.form()));
    now.find();
    ReturnSums before = new ReturnSums(earlier, keys.size(), now.size);
    before.forms.addAll(now.forms);
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
    if (!earlier.isEmpty()) {
      sums.addAll(now.sameAs(before));
    }
    return new Found(List.copyOf(sums), before.size);
  }

  /** What was counted before is what is counted now, whether it is given or not. */
  private List<Sum> sameAs(ReturnSums before) {
    return places.entrySet().stream()
        .filter(each -> before.places.containsKey(each.getKey()))
        .map(each -> new Sum(each.getValue(), List.of(before.place(each.getKey())), true))
        .sorted(Comparator.comparingInt(Sum::total))
        .toList();
  }

  private int place(Cell cell) {
    return places.getOrDefault(cell, -1);
  }

  private void find() {
    findAll(false);
    addUngiven();
    findAll(true);
  }

  private void findAll(boolean ungiven) {
    for (String form : forms) {
      for (String sex : sorted(SEXES)) {
        for (String age : sorted(AGES)) {
          Cell total = new Cell(form, sex, age);
          if (places.containsKey(total)) {
            addAll(total, breakdowns(total), ungiven);
          }
        }
      }
    }
    addAll(TOTAL, List.of(new Given(CITIZENSHIPS, listed, true)), ungiven);
  }

  /** A place for each cell of the tables that is not given. */
  private void addUngiven() {
    Set<Cell> given = Set.copyOf(places.keySet());
    for (String form : forms) {
      List<Cell> alike =
          given.stream()
              .filter(cell -> cell.form().equals(Code.TOTAL) == form.equals(Code.TOTAL))
              .toList();
      boolean bySex = alike.stream().anyMatch(cell -> !cell.sex().equals(Code.TOTAL));
      boolean byAge = alike.stream().anyMatch(cell -> !cell.age().equals(Code.TOTAL));
      boolean other = given.stream().anyMatch(c -> c.form().equals(form) && c.sex().equals(OTHER));
      for (String sex : sexes(bySex, other)) {
        for (String age :
            byAge ? List.of(Code.TOTAL, Code.CHILD, Code.ADULT) : List.of(Code.TOTAL)) {
          Cell cell = new Cell(form, sex, age);
          if (!places.containsKey(cell)) {
            places.put(cell, size++);
          }
        }
      }
    }
  }

  private static List<String> sexes(boolean bySex, boolean other) {
    List<String> sexes = new ArrayList<>(List.of(Code.TOTAL));
    if (bySex) {
      sexes.addAll(List.of(Code.FEMALE, Code.MALE));
    }
    if (other) {
      sexes.add(OTHER);
    }
    return sexes;
  }

  private void addAll(Cell total, List<Given> breakdowns, boolean ungiven) {
    Optional.ofNullable(places.get(total))
        .ifPresent(
            place ->
                breakdowns.stream()
                    .filter(given -> !given.places().isEmpty())
                    .map(given -> ranked(place, given, ungiven))
                    .forEach(found::add));
  }

  private static Ranked ranked(int total, Given given, boolean ungiven) {
    return new Ranked(
        ungiven ? UNGIVEN : given.rank(), new Sum(total, given.places(), given.complete()));
  }

  /** The ways a count is broken down. */
  private List<Given> breakdowns(Cell total) {
    List<Given> all = new ArrayList<>();
    boolean sexes = total.sex().equals(Code.TOTAL);
    boolean ages = total.age().equals(Code.TOTAL);
    if (ages) {
      all.add(ages(total));
    }
    if (sexes) {
      all.add(sexes(total));
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
      boolean complete = parts.size() >= FORM_CLASSES && parts.size() == forms.size() - 1;
      all.add(new Given(rank, parts, complete));
    }
    return all;
  }

  private void add(Cell part, Cell total, List<Integer> parts) {
    if (!part.equals(total) && places.containsKey(part)) {
      parts.add(places.getOrDefault(part, 0));
    }
  }

  private Given ages(Cell total) {
    List<Integer> parts = new ArrayList<>();
    boolean complete = true;
    for (String age : List.of(Code.CHILD, Code.ADULT)) {
      complete &= need(new Cell(total.form(), total.sex(), age), parts);
    }
    firstOf(parts, unknownAges(total));
    boolean all = total.sex().equals(Code.TOTAL);
    return new Given(rank(total, all ? AGES_OF_ALL : AGES_OF_SEX), parts, complete);
  }

  private static List<Cell> unknownAges(Cell total) {
    Cell own = new Cell(total.form(), total.sex(), Code.UNKNOWN);
    return total.sex().equals(Code.TOTAL) ? List.of(own, unknown(total)) : List.of(own);
  }

  private Given sexes(Cell total) {
    List<Integer> parts = new ArrayList<>();
    boolean complete = true;
    for (String sex : List.of(Code.FEMALE, Code.MALE)) {
      complete &= need(new Cell(total.form(), sex, total.age()), parts);
    }
    firstOf(parts, List.of(new Cell(total.form(), OTHER, total.age())));
    Cell own = new Cell(total.form(), Code.UNKNOWN, total.age());
    boolean ofAllAges = total.age().equals(Code.TOTAL);
    firstOf(parts, ofAllAges ? List.of(own, unknown(total)) : List.of(own));
    return new Given(rank(total, ofAllAges ? SEXES_OF_ALL : SEXES_OF_AGE), parts, complete);
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
  private boolean need(Cell part, List<Integer> parts) {
    Integer place = places.get(part);
    if (place != null) {
      parts.add(place);
    }
    return place != null;
  }

  /** The codes and that of the total, in the order of their keys. */
  private static List<String> sorted(List<String> codes) {
    List<String> all = new ArrayList<>(codes);
    all.add(Code.TOTAL);
    Collections.sort(all);
    return all;
  }
}

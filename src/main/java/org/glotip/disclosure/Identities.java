package org.glotip.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.disclosure.SexAgeSum.SexAge;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.PublishedCell;

/** Finds every sum that the cells of one or two releases stand in. */
final class Identities {
  /** The public history tells three classes of forms apart; fewer are no complete list. */
  private static final int FORM_CLASSES = 3;

  private static final List<SexAgeSum> SUMS = SexAgeSum.all();

  private final List<PublishedCell> cells;
  private final Map<Slot, List<Integer>> places = new LinkedHashMap<>();
  private final List<Identity> found = new ArrayList<>();

  /** What a cell of a release counts. */
  private record Slot(boolean earlier, int years, Key key) {
    Slot with(Key other) {
      return new Slot(earlier, years, other);
    }
  }

  private Identities(List<PublishedCell> cells, int now) {
    this.cells = cells;
    for (int i = 0; i < cells.size(); i++) {
      PublishedCell cell = cells.get(i);
      Slot slot = new Slot(i >= now, cell.years(), cell.key());
      places.computeIfAbsent(slot, key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * All sums, in the order of their relations.
   *
   * @param cells the cells of the release under attack, then those of the earlier one
   * @param now how many are of the release under attack
   */
  static List<Identity> of(List<PublishedCell> cells, int now) {
    Identities identities = new Identities(cells, now);
    identities.findSexAges();
    identities.findLists();
    identities.findAreas();
    identities.findWindows();
    identities.findEarlier();
    return identities.found.stream().sorted(Comparator.comparing(Identity::relation)).toList();
  }

  private void findSexAges() {
    Map<Slot, Map<SexAge, List<Integer>>> tables = new LinkedHashMap<>();
    places.forEach(
        (slot, rows) -> {
          Key key = slot.key();
          if (key.counterpart().isAll()) {
            tables
                .computeIfAbsent(withoutSexAndAge(slot), table -> new HashMap<>())
                .put(new SexAge(key.sex(), key.age()), rows);
          }
        });
    tables.forEach(
        (slot, table) -> {
          boolean form = !slot.key().form().equals(Code.TOTAL);
          for (SexAgeSum sum : SUMS) {
            add(form ? sum.relation().ofForm() : sum.relation(), sum, table);
          }
        });
  }

  private void add(Relation relation, SexAgeSum sum, Map<SexAge, List<Integer>> table) {
    boolean complete = true;
    List<Integer> parts = new ArrayList<>();
    for (SexAge needed : sum.needed()) {
      complete &= addOnly(table.getOrDefault(needed, List.of()), parts);
    }
    for (List<SexAge> possible : sum.possible()) {
      Optional<SexAge> first = possible.stream().filter(table::containsKey).findFirst();
      complete &= first.isEmpty() || addOnly(table.getOrDefault(first.get(), List.of()), parts);
    }
    List<Integer> total = table.getOrDefault(sum.total(), List.of());
    if (total.size() == 1 && !parts.isEmpty()) {
      found.add(new Identity(relation, total.get(0), parts, complete));
    }
  }

  /** Adds the row of a cell; false if the cell has none, or several. */
  private static boolean addOnly(List<Integer> rows, List<Integer> parts) {
    boolean only = rows.size() == 1;
    if (only) {
      parts.addAll(rows);
    }
    return only;
  }

  private void findLists() {
    Map<Slot, List<Slot>> forms = new LinkedHashMap<>();
    Map<Slot, List<Slot>> citizenships = new LinkedHashMap<>();
    for (Slot slot : places.keySet()) {
      if (slot.key().isByForm()) {
        forms.computeIfAbsent(withoutForm(slot), key -> new ArrayList<>()).add(slot);
      } else if (!slot.key().counterpart().isAll()
          && slot.key().counterpart().kind().isPartOfSum()) {
        citizenships.computeIfAbsent(withoutCounterpart(slot), key -> new ArrayList<>()).add(slot);
      }
    }
    forms.forEach((total, parts) -> addForms(total, parts, forms));
    citizenships.forEach(
        (total, parts) -> add(Relation.TOTAL_CITIZENSHIPS, total, all(parts), true));
  }

  private void addForms(Slot total, List<Slot> parts, Map<Slot, List<Slot>> forms) {
    Relation relation = total.key().isTotal() ? Relation.TOTAL_FORMS : Relation.SEX_AGE_FORMS;
    List<Slot> ofAll = forms.getOrDefault(withoutSexAndAge(total), List.of());
    Set<String> given = parts.stream().map(slot -> slot.key().form()).collect(Collectors.toSet());
    boolean complete = parts.size() >= FORM_CLASSES && given.containsAll(needed(ofAll));
    add(relation, total, all(parts), complete);
  }

  /** Forms of which there can be any; one that is printed as none needs no rows by sex and age. */
  private Set<String> needed(List<Slot> forms) {
    return forms.stream()
        .filter(form -> all(List.of(form)).stream().anyMatch(row -> !isNone(cells.get(row))))
        .map(form -> form.key().form())
        .collect(Collectors.toSet());
  }

  private static boolean isNone(PublishedCell cell) {
    return cell.value().bounds().map(bounds -> bounds.high() == 0).orElse(false);
  }

  private void findAreas() {
    Set<String> reporters = new LinkedHashSet<>();
    places.keySet().forEach(slot -> reporters.add(slot.key().reporter()));
    Map<Slot, List<Integer>> parts = new LinkedHashMap<>();
    places.forEach(
        (slot, each) ->
            cells.get(each.get(0)).areas().stream()
                .filter(reporters::contains)
                .sorted()
                .map(area -> slot.with(withReporter(slot.key(), area)))
                .filter(places::containsKey)
                .forEach(
                    area -> parts.computeIfAbsent(area, key -> new ArrayList<>()).addAll(each)));
    parts.forEach((area, countries) -> add(Relation.AREA_COUNTRIES, area, countries, true));
  }

  private void findWindows() {
    for (Slot window : places.keySet()) {
      if (window.years() > 1) {
        List<Slot> years = years(window);
        add(Relation.WINDOW_YEARS, window, all(years), years.size() == window.years());
      }
    }
  }

  private List<Slot> years(Slot window) {
    List<Slot> years = new ArrayList<>();
    int last = window.key().year();
    for (int year = last - window.years() + 1; year <= last; year++) {
      Slot slot = new Slot(window.earlier(), 1, withYear(window.key(), year));
      if (places.containsKey(slot)) {
        years.add(slot);
      }
    }
    return years;
  }

  private void findEarlier() {
    for (Slot slot : places.keySet()) {
      Slot before = new Slot(true, slot.years(), slot.key());
      if (!slot.earlier() && places.containsKey(before)) {
        List<Integer> parts = all(List.of(before));
        if (parts.size() == 1 || slot.key().isByForm()) {
          add(Relation.EARLIER_RELEASE, slot, parts, true);
        }
      }
    }
  }

  /** Several rows under the key of a total: nobody can tell which of them is the total. */
  private void add(Relation relation, Slot total, List<Integer> parts, boolean complete) {
    if (!parts.isEmpty()) {
      only(total).ifPresent(sum -> found.add(new Identity(relation, sum, parts, complete)));
    }
  }

  private Optional<Integer> only(Slot slot) {
    List<Integer> all = places.getOrDefault(slot, List.of());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Every row of every key: rows of one form are sub-forms, rows of one citizenship are labels. */
  private List<Integer> all(List<Slot> slots) {
    return slots.stream().flatMap(slot -> places.getOrDefault(slot, List.of()).stream()).toList();
  }

  private static Slot withoutSexAndAge(Slot slot) {
    Key key = slot.key();
    return slot.with(
        new Key(
            key.reporter(),
            key.indicator(),
            key.year(),
            key.form(),
            Code.TOTAL,
            Code.TOTAL,
            key.counterpart()));
  }

  private static Slot withoutForm(Slot slot) {
    Key key = slot.key();
    return slot.with(
        new Key(
            key.reporter(),
            key.indicator(),
            key.year(),
            Code.TOTAL,
            key.sex(),
            key.age(),
            key.counterpart()));
  }

  private static Slot withoutCounterpart(Slot slot) {
    Key key = slot.key();
    return slot.with(
        new Key(
            key.reporter(),
            key.indicator(),
            key.year(),
            key.form(),
            key.sex(),
            key.age(),
            Counterpart.ALL));
  }

  private static Key withReporter(Key key, String reporter) {
    return new Key(
        reporter, key.indicator(), key.year(), key.form(), key.sex(), key.age(), key.counterpart());
  }

  private static Key withYear(Key key, int year) {
    return new Key(
        key.reporter(), key.indicator(), year, key.form(), key.sex(), key.age(), key.counterpart());
  }
}

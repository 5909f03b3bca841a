package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.junit.jupiter.api.Test;

/** The attacker against every filling there is, on random small publications. */
final class BruteForceTest {
  private static final int TABLES = 10_000;
  private static final int MOST_HIDDEN = 6;
  private static final int GRAND_TOTAL = 12;

  /** Beyond what any sum of the samples leaves to a cell in short supply. */
  private static final int MOST = 3 * GRAND_TOTAL;

  @Test
  void the_attacker_finds_exactly_what_all_fillings_have_in_common() {
    Random random = new Random(20240229);
    int recovered = 0;
    int narrowed = 0;
    int untouched = 0;
    for (int table = 0; table < TABLES; table++) {
      Sample sample = Sample.random(random);
      Map<String, Set<Integer>> possible = sample.possible();
      AuditResult result = sample.publication().attack();
      Map<Key, Long> found = new HashMap<>();
      result.recovered().forEach(cell -> found.put(cell.cell().key(), cell.number()));
      int expectedNarrowed = 0;
      for (Map.Entry<String, Set<Integer>> cell : possible.entrySet()) {
        Set<Integer> numbers = cell.getValue();
        assertThat(numbers).as("%s of %s", cell.getKey(), sample.printed).isNotEmpty();
        Long expected = numbers.size() == 1 ? Long.valueOf(numbers.iterator().next()) : null;
        assertThat(found.get(Sample.key(cell.getKey())))
            .as("%s of %s", cell.getKey(), sample.printed)
            .isEqualTo(expected);
        boolean narrow = numbers.size() > 1 && numbers.size() < sample.wanted(cell.getKey());
        expectedNarrowed += narrow ? 1 : 0;
        untouched += expected == null && !narrow ? 1 : 0;
      }
      assertThat(result.together().narrowed())
          .as("narrowed in %s", sample.printed)
          .isEqualTo(expectedNarrowed);
      assertThat(result.together().notHolding()).as("%s", sample.printed).isZero();
      assertThat(result.open()).isZero();
      recovered += found.size();
      narrowed += expectedNarrowed;
    }
    // The samples are worth something only if they hold cells of every kind.
    assertThat(List.of(recovered, narrowed, untouched))
        .allSatisfy(n -> assertThat(n).isGreaterThan(1000));
  }

  /**
   * One random publication. Cells are named by form, sex and age: {@code T.F.C} are girls of all
   * forms, {@code S.T.T} are all victims of sexual exploitation; {@code Z.1} is a citizenship.
   */
  private static final class Sample {
    private static final List<String> FORMS = List.of("S", "L", "X");
    private static final List<String> SEXES = List.of("F", "M", "O");
    private static final Map<String, String> CODES =
        Map.ofEntries(
            Map.entry("T", Code.TOTAL),
            Map.entry("F", Code.FEMALE),
            Map.entry("M", Code.MALE),
            Map.entry("O", "_O"),
            Map.entry("U", Code.UNKNOWN),
            Map.entry("C", Code.CHILD),
            Map.entry("A", Code.ADULT),
            Map.entry("S", "SEXUAL"),
            Map.entry("L", "LABOUR"),
            Map.entry("X", "OTHER"));

    private final Map<String, Integer> truth = new LinkedHashMap<>();
    private final Map<String, String> printed = new LinkedHashMap<>();

    /** Total, then parts. A "?" marks a part that is none where it is not printed. */
    private final List<List<String>> sums = new ArrayList<>();

    static Sample random(Random random) {
      Sample sample = new Sample();
      sample.count(random);
      sample.list();
      sample.publish(random);
      return sample;
    }

    /** Persons one by one, each with form, sex, age and citizenship; sums are true by birth. */
    private void count(Random random) {
      boolean forms = random.nextInt(3) == 0;
      boolean others = random.nextBoolean();
      int persons = random.nextInt(GRAND_TOTAL + 1);
      names(forms).forEach(name -> truth.put(name, 0));
      for (int i = 0; i < persons; i++) {
        boolean unknown = random.nextInt(8) == 0;
        String sex =
            unknown
                ? "U"
                : others ? SEXES.get(random.nextInt(3)) : random.nextInt(4) == 0 ? "M" : "F";
        String age = unknown ? "U" : random.nextInt(3) == 0 ? "C" : "A";
        String form = FORMS.get(random.nextInt(3));
        add("Z." + random.nextInt(3));
        for (String f : List.of("T", form)) {
          add(f + "." + sex + "." + age);
          if (!unknown) {
            add(f + "." + sex + ".T");
            add(f + ".T." + age);
          }
          add(f + ".T.T");
        }
      }
    }

    private void add(String name) {
      truth.computeIfPresent(name, (key, count) -> count + 1);
    }

    private static List<String> names(boolean forms) {
      List<String> names = new ArrayList<>();
      for (String form : forms ? List.of("T", "S", "L", "X") : List.of("T")) {
        names.add(form + ".T.T");
        names.add(form + ".T.C");
        names.add(form + ".T.A");
        for (String sex : SEXES) {
          names.add(form + "." + sex + ".T");
          names.add(form + "." + sex + ".C");
          names.add(form + "." + sex + ".A");
        }
        names.add(form + ".U.U");
      }
      names.addAll(List.of("Z.0", "Z.1", "Z.2"));
      return names;
    }

    private void list() {
      for (String form : List.of("T", "S", "L", "X")) {
        String at = form + ".";
        for (String sex : SEXES) {
          sums.add(List.of(at + sex + ".T", at + sex + ".C", at + sex + ".A"));
        }
        sums.add(List.of(at + "T.T", at + "T.C", at + "T.A", "?" + at + "U.U"));
        sums.add(List.of(at + "T.T", at + "F.T", at + "M.T", "?" + at + "O.T", "?" + at + "U.U"));
        for (String age : List.of("C", "A")) {
          sums.add(
              List.of(at + "T." + age, at + "F." + age, at + "M." + age, "?" + at + "O." + age));
        }
        sums.add(
            List.of(
                at + "T.T",
                at + "F.C",
                at + "F.A",
                at + "M.C",
                at + "M.A",
                "?" + at + "O.C",
                "?" + at + "O.A",
                "?" + at + "U.U"));
      }
      for (String cell : names(false)) {
        if (cell.startsWith("T.")) {
          String rest = cell.substring(1);
          sums.add(List.of(cell, "S" + rest, "L" + rest, "X" + rest));
        }
      }
      sums.add(List.of("T.T.T", "?Z.0", "?Z.1", "?Z.2"));
    }

    private void publish(Random random) {
      List<String> names = new ArrayList<>(truth.keySet());
      Collections.shuffle(names, random);
      boolean zeros = truth.get("T.T.T") == 0 || random.nextBoolean();
      int hidden = 0;
      for (String name : names) {
        int count = truth.getOrDefault(name, 0);
        boolean total = name.equals("T.T.T");
        boolean mayBeMissing =
            !total
                && (count == 0
                    || !(name.contains("O") || name.contains("U") || name.startsWith("Z")));
        boolean small = count < 5 && (count > 0 || !zeros);
        if (mayBeMissing && random.nextInt(5) == 0) {
          continue;
        }
        if (small && !total && hidden < MOST_HIDDEN) {
          printed.put(name, random.nextInt(6) == 0 ? ":" : "<5");
          hidden++;
        } else if (!total && hidden < MOST_HIDDEN && random.nextInt(12) == 0) {
          printed.put(name, ":");
          hidden++;
        } else if (zeros || count > 0) {
          printed.put(name, Integer.toString(count));
        }
      }
    }

    Publication publication() {
      Publication publication = new Publication();
      printed.forEach((name, text) -> publication.add(key(name), text));
      return publication;
    }

    static Key key(String name) {
      String[] parts = name.split("\\.", -1);
      if (parts[0].equals("Z")) {
        return new Publication().citizens(parts[1], "0").cells().get(0).key();
      }
      return Publication.key(
          CODES.get(parts[0]), CODES.get(parts[1]), CODES.get(parts[2]), Counterpart.ALL);
    }

    /** How many numbers must stay possible. */
    int wanted(String name) {
      return ":".equals(printed.get(name)) || printed.containsValue("0") ? 4 : 5;
    }

    /** For each hidden cell every number it holds in some filling. */
    Map<String, Set<Integer>> possible() {
      return new Fillings(new ArrayList<>(printed.keySet()), printed, sums).possible();
    }
  }

  /** Every filling of a publication, one after the other. */
  private static final class Fillings {
    private final List<String> names;
    private final Map<String, String> printed;
    private final int[] filled;
    private final List<Integer> hidden = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<Boolean> complete = new ArrayList<>();
    private final List<Set<Integer>> possible = new ArrayList<>();

    Fillings(List<String> names, Map<String, String> printed, List<List<String>> allSums) {
      this.names = names;
      this.printed = printed;
      filled = new int[names.size()];
      for (int i = 0; i < filled.length; i++) {
        String text = printed.get(names.get(i));
        boolean number = Character.isDigit(text.charAt(0));
        filled[i] = number ? Integer.parseInt(text) : -1;
        if (!number) {
          hidden.add(i);
          possible.add(new TreeSet<>());
        }
      }
      allSums.forEach(this::keep);
    }

    /** Of a sum only what is printed counts. */
    private void keep(List<String> sum) {
      int[] cells =
          sum.stream()
              .mapToInt(name -> names.indexOf(name.startsWith("?") ? name.substring(1) : name))
              .filter(place -> place >= 0)
              .toArray();
      if (printed.containsKey(sum.get(0)) && cells.length > 1) {
        sums.add(cells);
        complete.add(
            sum.stream().allMatch(name -> name.startsWith("?") || printed.containsKey(name)));
      }
    }

    Map<String, Set<Integer>> possible() {
      fill(0);
      Map<String, Set<Integer>> byName = new LinkedHashMap<>();
      for (int i = 0; i < hidden.size(); i++) {
        byName.put(names.get(hidden.get(i)), possible.get(i));
      }
      return byName;
    }

    private void fill(int next) {
      if (isBroken()) {
        return;
      }
      if (next == hidden.size()) {
        for (int i = 0; i < next; i++) {
          possible.get(i).add(filled[hidden.get(i)]);
        }
        return;
      }
      int cell = hidden.get(next);
      boolean limit = "<5".equals(printed.get(names.get(cell)));
      int least = limit && printed.containsValue("0") ? 1 : 0;
      for (int number = least; number <= (limit ? 4 : MOST); number++) {
        filled[cell] = number;
        fill(next + 1);
      }
      filled[cell] = -1;
    }

    private boolean isBroken() {
      for (int i = 0; i < sums.size(); i++) {
        if (isBroken(sums.get(i), complete.get(i))) {
          return true;
        }
      }
      return false;
    }

    /** Whether what is filled cannot be mended by what is still to be filled. */
    private boolean isBroken(int[] sum, boolean complete) {
      int parts = 0;
      boolean open = false;
      for (int i = 1; i < sum.length; i++) {
        open |= filled[sum[i]] < 0;
        parts += Math.max(0, filled[sum[i]]);
      }
      int total = filled[sum[0]];
      if (total < 0) {
        return false;
      }
      return (complete && !open) ? parts != total : parts > total;
    }
  }
}

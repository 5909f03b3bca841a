package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glotip.ShippedData;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden in a return, held against every filling that is possible. */
final class SuppressionTest {
  private static final int TABLES = 15;
  private static final int GREATEST = 9;

  @Test
  void what_one_subtraction_gives_is_hidden() {
    Map<String, ProtectedObservation> result =
        protect(
            List.of(
                count(Code.FEMALE, Code.TOTAL, Value.number(204)),
                count(Code.FEMALE, Code.CHILD, Value.number(3)),
                count(Code.FEMALE, Code.ADULT, Value.number(201))));
    assertThat(result.get("F.Y0T17").published())
        .isEqualTo(new Value.Withheld(new Bounds(1, 2, 4)));
    assertThat(result.values().stream().filter(o -> o.protection() == Protection.SECONDARY))
        .isNotEmpty();
  }

  @Test
  void a_sum_that_leaves_only_zeros_is_opened() {
    Value hidden = new Value.Suppressed(new Bounds(0, 2, 4));
    Map<String, ProtectedObservation> result =
        protect(
            List.of(
                count(Code.FEMALE, Code.TOTAL, Value.number(30)),
                count(Code.FEMALE, Code.CHILD, hidden),
                count(Code.FEMALE, Code.ADULT, Value.number(30))));
    assertThat(result.get("F.Y0T17").published()).isEqualTo(hidden);
    assertThat(result.values()).anyMatch(o -> o.protection() == Protection.SECONDARY);
  }

  @Test
  void nothing_is_hidden_where_nothing_is_small() {
    assertThat(
            protect(
                    List.of(
                        count(Code.TOTAL, Code.TOTAL, Value.number(30)),
                        count(Code.FEMALE, Code.TOTAL, Value.number(30)),
                        count(Code.MALE, Code.TOTAL, Value.number(0))))
                .values())
        .allMatch(o -> o.protection() == Protection.OPEN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_filling_is_possible_for_a_small_count(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TABLES; i++) {
      List<Observation> table = table(random);
      Map<String, ProtectedObservation> published = protect(table);
      Map<String, Set<Long>> possible = possible(published);
      published.forEach(
          (cell, count) -> {
            if (count.protection() == Protection.PRIMARY
                || count.protection() == Protection.WIDENED) {
              assertThat(possible.get(cell)).as(cell + " of " + table).contains(1L, 2L, 3L, 4L);
            }
          });
    }
  }

  /** For each cell the numbers it has in any table that fits what is published. */
  private static Map<String, Set<Long>> possible(Map<String, ProtectedObservation> published) {
    Map<String, Set<Long>> possible = new TreeMap<>();
    long[] cells = new long[4];
    for (long all = 0; all < Math.round(Math.pow(GREATEST + 5, 4)); all++) {
      long rest = all;
      for (int i = 0; i < cells.length; i++) {
        cells[i] = rest % (GREATEST + 5);
        rest /= GREATEST + 5;
      }
      if (fits(cells, published)) {
        each(
            cells,
            (cell, number) -> possible.computeIfAbsent(cell, k -> new TreeSet<>()).add(number));
      }
    }
    return possible;
  }

  private static boolean fits(long[] cells, Map<String, ProtectedObservation> published) {
    boolean[] fits = {true};
    each(
        cells,
        (cell, number) -> {
          Value value = published.get(cell).published();
          fits[0] &= value.bounds().map(b -> b.low() <= number && number <= b.high()).orElse(true);
        });
    return fits[0];
  }

  @FunctionalInterface
  private interface Cell {
    void see(String cell, long number);
  }

  private static void each(long[] cells, Cell cell) {
    cell.see("F.Y0T17", cells[0]);
    cell.see("F.Y_GE18", cells[1]);
    cell.see("M.Y0T17", cells[2]);
    cell.see("M.Y_GE18", cells[3]);
    cell.see("F._T", cells[0] + cells[1]);
    cell.see("M._T", cells[2] + cells[3]);
    cell.see("_T.Y0T17", cells[0] + cells[2]);
    cell.see("_T.Y_GE18", cells[1] + cells[3]);
    cell.see("_T._T", cells[0] + cells[1] + cells[2] + cells[3]);
  }

  private static List<Observation> table(Random random) {
    long[] cells = random.longs(4, 0, GREATEST).toArray();
    List<Observation> table = new ArrayList<>();
    each(
        cells,
        (cell, number) -> {
          String[] key = cell.split("\\.", -1);
          table.add(count(key[0], key[1], Value.number((double) number)));
        });
    return table;
  }

  private static Map<String, ProtectedObservation> protect(List<Observation> counts) {
    Map<String, ProtectedObservation> result = new TreeMap<>();
    new Suppression(ShippedData.reference().policy())
        .protect(counts, List.of(), Map.of())
        .observations()
        .forEach(
            o -> {
              Key key = o.observation().key();
              result.put(key.sex() + "." + key.age(), o);
            });
    return result;
  }

  private static Observation count(String sex, String age, Value value) {
    Key key = new Key("XXA", Code.VICTIMS, 2020, Code.TOTAL, sex, age, Counterpart.ALL);
    return new Observation(key, value, ObservationStatus.A, List.of(), List.of());
  }
}

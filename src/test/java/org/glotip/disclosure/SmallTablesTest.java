package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.glotip.ShippedData;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.model.PublishedCell;
import org.glotip.model.SourceCell;
import org.glotip.reference.Policy;
import org.junit.jupiter.api.Test;

/**
 * Suppression against brute force: for random small returns every number that a hidden small count
 * must be able to hold is looked for among all tables of persons there are. A few hundred returns;
 * {@code -Dglotip.tables=10000} for more.
 */
final class SmallTablesTest {
  private static final int TABLES = Integer.getInteger("glotip.tables", 200);
  private static final Policy POLICY = ShippedData.reference().policy();

  @Test
  void no_filling_is_excluded_for_a_hidden_small_count() {
    Random random = new Random(20240229);
    int hidden = 0;
    int withheld = 0;
    int leftOut = 0;
    List<String> found = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      MadeUpReturn table = new MadeUpReturn(random);
      List<ProtectedObservation> earlier =
          random.nextInt(3) == 0 ? protect(table.observations(random), List.of()) : List.of();
      List<ProtectedObservation> now = protect(table.observations(random), observations(earlier));
      Fillings fillings = new Fillings(table.forms());
      now.forEach(fillings::add);
      earlier.forEach(fillings::add);
      for (ProtectedObservation count : now) {
        leftOut += count.protection() == Protection.OMITTED ? 1 : 0;
        withheld += count.protection() == Protection.SECONDARY ? 1 : 0;
        if (isSmall(count)) {
          hidden++;
          excluded(count, fillings)
              .ifPresent(text -> found.add(text + " of " + text(now, earlier)));
        }
      }
      AuditResult audit = new Attacker(POLICY).attack(cells(now), cells(earlier));
      if (!audit.isSafe()) {
        found.add("attacker: " + audit.recovered() + " of " + text(now, earlier));
      }
    }
    System.err.printf(
        "%d tables, %d small, %d withheld, %d left out, %d found%n",
        TABLES, hidden, withheld, leftOut, found.size());
    assertThat(found.stream().limit(5)).as(found.size() + " found").isEmpty();
    assertThat(hidden).isGreaterThan(TABLES);
    assertThat(withheld).isGreaterThan(TABLES / 2);
  }

  private static boolean isSmall(ProtectedObservation count) {
    return count.protection() == Protection.PRIMARY || count.protection() == Protection.WIDENED;
  }

  /** A number that it must be able to hold, but that no table of persons gives it. */
  private static Optional<String> excluded(ProtectedObservation count, Fillings fillings) {
    boolean given = count.observation().value().isNumber();
    for (int number = given ? 1 : 0; number <= 4; number++) {
      if (!fillings.isPossible(count.observation().key(), number)) {
        return Optional.of(count.observation().key().id() + " cannot be " + number);
      }
    }
    return Optional.empty();
  }

  private static List<ProtectedObservation> protect(
      List<Observation> given, List<Observation> earlier) {
    return new Suppression(POLICY).protect(given, earlier, Map.of()).observations();
  }

  private static List<Observation> observations(List<ProtectedObservation> published) {
    return published.stream()
        .filter(count -> count.protection() != Protection.OMITTED)
        .map(count -> MadeUpReturn.observation(count.observation().key(), count.published()))
        .toList();
  }

  private static List<PublishedCell> cells(List<ProtectedObservation> published) {
    SourceCell place = SourceCell.ofFile("made up");
    return observations(published).stream()
        .map(each -> new PublishedCell(place, each.key(), 1, Set.of(), each.value(), false))
        .toList();
  }

  private static String text(List<ProtectedObservation> now, List<ProtectedObservation> earlier) {
    StringBuilder text = new StringBuilder();
    for (List<ProtectedObservation> each : List.of(now, earlier)) {
      each.forEach(
          count ->
              text.append('\n')
                  .append(count.observation().key().id().substring(18))
                  .append("  ")
                  .append(count.observation().value())
                  .append("  ")
                  .append(count.published()));
      text.append("\n--");
    }
    return text.toString();
  }

  /** All tables of persons that fit what is published, looked through for one at a time. */
  private static final class Fillings {
    private static final int MOST = 60;

    private final List<Key> persons = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<Counterpart> listed = new HashSet<>();

    private record Sum(List<Integer> plus, List<Integer> minus, int low, int high) {}

    Fillings(List<String> forms) {
      for (String form : forms.isEmpty() ? List.of(Code.TOTAL) : forms) {
        for (String sex : MadeUpReturn.SEXES) {
          MadeUpReturn.AGES.forEach(age -> persons.add(MadeUpReturn.key(form, sex, age)));
        }
      }
    }

    void add(ProtectedObservation count) {
      if (count.protection() == Protection.OMITTED) {
        return;
      }
      Key key = count.observation().key();
      if (!key.counterpart().isAll() && listed.add(key.counterpart())) {
        persons.add(key);
      }
      Bounds bounds = count.published().bounds().orElseThrow();
      sums.add(
          new Sum(of(key), List.of(), (int) bounds.low(), (int) Math.min(MOST, bounds.high())));
    }

    private List<Integer> of(Key key) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < persons.size(); i++) {
        Key each = persons.get(i);
        boolean within =
            key.counterpart().equals(each.counterpart())
                && List.of(each.form(), Code.TOTAL).contains(key.form())
                && List.of(each.sex(), Code.TOTAL).contains(key.sex())
                && List.of(each.age(), Code.TOTAL).contains(key.age());
        if (within) {
          places.add(i);
        }
      }
      return places;
    }

    boolean isPossible(Key key, int number) {
      List<Sum> all = new ArrayList<>(sums);
      all.add(new Sum(of(key), List.of(), number, number));
      List<Integer> list =
          persons.stream()
              .filter(person -> !person.counterpart().isAll())
              .map(persons::indexOf)
              .toList();
      if (!list.isEmpty()) {
        all.add(new Sum(of(MadeUpReturn.key(Code.TOTAL, Code.TOTAL, Code.TOTAL)), list, 0, 0));
      }
      int[] low = new int[persons.size()];
      int[] high = new int[persons.size()];
      java.util.Arrays.fill(high, MOST);
      return fill(all, low, high);
    }

    private static boolean fill(List<Sum> sums, int[] low, int[] high) {
      if (!narrow(sums, low, high)) {
        return false;
      }
      Optional<Integer> open =
          java.util.stream.IntStream.range(0, low.length)
              .filter(i -> low[i] < high[i])
              .boxed()
              .min(Comparator.comparingInt(i -> high[i] - low[i]));
      if (open.isEmpty()) {
        return true;
      }
      int cell = open.get();
      for (int number = low[cell]; number <= high[cell]; number++) {
        int[] nextLow = low.clone();
        int[] nextHigh = high.clone();
        nextLow[cell] = number;
        nextHigh[cell] = number;
        if (fill(sums, nextLow, nextHigh)) {
          return true;
        }
      }
      return false;
    }

    private static boolean narrow(List<Sum> sums, int[] low, int[] high) {
      boolean changed = true;
      while (changed) {
        changed = false;
        for (Sum sum : sums) {
          int least = 0;
          int greatest = 0;
          for (int i : sum.plus()) {
            least += low[i];
            greatest += high[i];
          }
          for (int i : sum.minus()) {
            least -= high[i];
            greatest -= low[i];
          }
          if (least > sum.high() || greatest < sum.low()) {
            return false;
          }
          int spare = sum.high() - least;
          int lack = greatest - sum.low();
          for (int i : sum.plus()) {
            int from = Math.max(low[i], high[i] - lack);
            int to = Math.min(high[i], low[i] + spare);
            changed |= from > low[i] || to < high[i];
            low[i] = from;
            high[i] = to;
          }
          for (int i : sum.minus()) {
            int from = Math.max(low[i], high[i] - spare);
            int to = Math.min(high[i], low[i] + lack);
            changed |= from > low[i] || to < high[i];
            low[i] = from;
            high[i] = to;
          }
          for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i]) {
              return false;
            }
          }
        }
      }
      return true;
    }
  }
}

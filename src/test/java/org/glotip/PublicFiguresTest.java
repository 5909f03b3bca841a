package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glotip.disclosure.Suppression;
import org.glotip.disclosure.SuppressionResult;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Evidence;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Protection;
import org.glotip.model.RawCell;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.normalise.Normaliser;
import org.glotip.reference.Reference;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published is less exact than what we know, but never contradicts it. */
final class PublicFiguresTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final int EDITION = 2022;
  private static final List<String> REPORTERS =
      List.of(
          "ALB", "ARG", "AUT", "BEL", "BRA", "DEU", "FRA", "GHA", "IND", "KEN", "NGA", "PER", "THA",
          "ZMB");
  private static final List<String> FORMS = List.of("SEXUAL", "LABOUR", "OTHER");
  private static final List<String> SEXES = List.of(Code.FEMALE, Code.MALE, "_O");
  private static final List<String> AGES = List.of(Code.CHILD, Code.ADULT);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void every_public_figure_holds_what_the_internal_one_can_be(long seed) {
    List<Observation> given = withRows(counts(new Random(seed)));
    List<Figure> known = figures(given);
    SuppressionResult counts = protect(given);
    assertThat(counts.count(Protection.SECONDARY)).isPositive();
    List<Figure> published = figures(Publication.published(counts.observations()));

    // By the way the counts are published, not since what is wrong is left out at the end.
    assertThat(wrong(published, known)).isEmpty();
    assertThat(published.size()).isGreaterThan(known.size() / 2);
  }

  @Test
  void no_total_is_lost() {
    List<Observation> given = counts(new Random(5));
    SuppressionResult counts = protect(given);
    assertThat(totals(figures(Publication.published(counts.observations()))))
        .containsAll(totals(figures(given)));
  }

  @Test
  void a_figure_that_would_be_wrong_is_left_out() {
    List<Figure> known = figures(counts(new Random(6)));
    Map<FigureKey, Figure> byKey =
        known.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    Figure first = known.get(0);
    Figure wrong = with(known.get(1), new Bounds(-3, -2, -1));
    Figure wider = with(known.get(2), new Bounds(-1e9, 0, 1e9));
    assertThat(new TrueFigures(known).of(List.of(first, wrong, wider)))
        .containsExactly(first, wider)
        .allMatch(figure -> byKey.containsKey(figure.key()));
    assertThat(new TrueFigures(List.of()).of(List.of(first))).isEmpty();
  }

  private static List<String> wrong(List<Figure> published, List<Figure> known) {
    Map<FigureKey, Bounds> bounds =
        known.stream().collect(Collectors.toMap(Figure::key, Figure::bounds));
    Set<Figure> right = Set.copyOf(new TrueFigures(known).of(published));
    return published.stream()
        .filter(figure -> !right.contains(figure))
        .map(figure -> figure.key() + " " + figure.bounds() + " not " + bounds.get(figure.key()))
        .toList();
  }

  private static SuppressionResult protect(List<Observation> given) {
    return new Suppression(REFERENCE.policy()).protect(given, List.of(), Map.of());
  }

  /** Returns of which no row has to be left out. */
  private static List<Observation> withRows(List<Observation> given) {
    Set<Series> without =
        protect(given).observations().stream()
            .filter(count -> count.protection() == Protection.OMITTED)
            .map(count -> count.observation().key().series())
            .collect(Collectors.toSet());
    List<Observation> left =
        given.stream().filter(count -> !without.contains(count.key().series())).toList();
    assertThat(left).hasSizeGreaterThan(given.size() / 2);
    return left;
  }

  private static Figure with(Figure figure, Bounds bounds) {
    return new Figure(
        figure.key(),
        figure.unit(),
        bounds,
        figure.status(),
        figure.countries(),
        figure.cases(),
        figure.notes(),
        figure.sources());
  }

  private static List<FigureKey> totals(List<Figure> figures) {
    return figures.stream()
        .map(Figure::key)
        .filter(key -> key.table().equals("totals") && key.measure().equals("COUNT"))
        .toList();
  }

  private static List<Figure> figures(List<Observation> given) {
    return new Statistics(REFERENCE, EDITION)
        .figures(
            Evidence.of(Normaliser.again(given, REFERENCE)), new StatisticsOptions(Set.of(), true));
  }

  /**
   * Returns of all kinds: whole or with holes, right or with broken sums, with and without total.
   */
  private static List<Observation> counts(Random random) {
    List<Observation> all = new ArrayList<>();
    for (String reporter : REPORTERS) {
      for (int year = 2018; year <= 2020; year++) {
        new MadeUpReturn(reporter, year, random).addTo(all);
      }
    }
    all.sort((one, other) -> one.key().compareTo(other.key()));
    Set<Key> sound =
        Normaliser.again(all, REFERENCE).stream().map(Observation::key).collect(Collectors.toSet());
    return all.stream().filter(count -> sound.contains(count.key())).toList();
  }

  private static final class MadeUpReturn {
    private final String reporter;
    private final int year;
    private final Random random;
    private final Map<Key, Integer> counts = new TreeMap<>();
    private final int persons;

    MadeUpReturn(String reporter, int year, Random random) {
      this.reporter = reporter;
      this.year = year;
      this.random = random;
      this.persons = random.nextInt(60) + (random.nextInt(4) == 0 ? 200 : 0);
    }

    void addTo(List<Observation> all) {
      // Where it is not sure that a total can be derived, the figures are left out at the end.
      boolean total = persons < 100 || random.nextInt(4) > 0;
      for (int i = 0; i < persons; i++) {
        person();
      }
      counts.forEach(
          (key, count) -> {
            boolean hole = key.isTotal() ? !total : random.nextInt(12) == 0;
            if (!hole) {
              all.add(observation(key, value(count)));
            }
          });
    }

    private void person() {
      String sex = SEXES.get(random.nextInt(12) == 0 ? 2 : random.nextInt(2));
      String age = AGES.get(random.nextInt(3) == 0 ? 0 : 1);
      for (String form : List.of(Code.TOTAL, FORMS.get(random.nextInt(3)))) {
        count(form, sex, age, Counterpart.ALL);
        count(form, sex, Code.TOTAL, Counterpart.ALL);
        count(form, Code.TOTAL, age, Counterpart.ALL);
        count(form, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
      }
      String origin = REPORTERS.get(random.nextInt(4) * random.nextInt(4));
      Counterpart citizen = origin.equals(reporter) ? Counterpart.OWN : Counterpart.country(origin);
      count(Code.TOTAL, Code.TOTAL, Code.TOTAL, citizen);
    }

    private void count(String form, String sex, String age, Counterpart citizen) {
      counts.merge(new Key(reporter, Code.VICTIMS, year, form, sex, age, citizen), 1, Integer::sum);
    }

    private Value value(int count) {
      if (count >= 5 && random.nextInt(20) == 0) {
        return Value.number(count + 1.0);
      }
      return count < 5 && random.nextBoolean()
          ? new Value.Suppressed(new Bounds(0, 2, 4))
          : Value.number(count);
    }

    private static Observation observation(Key key, Value value) {
      return new Observation(
          key,
          value,
          value.isNumber() ? ObservationStatus.A : ObservationStatus.Q,
          List.of(new RawCell(SourceCell.ofFile("made up"), "")),
          List.of());
    }
  }
}

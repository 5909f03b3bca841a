package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.reference.Population;

/** Counts per 100,000 inhabitants of exactly the reporters counted. */
final class Rates {
  private static final double RATE_BASE = 100_000;

  private final Population population;

  Rates(Basis basis) {
    this.population = basis.reference().population();
  }

  /**
   * The population of each count's reporter in its year, as far as it is known; once for each
   * reporter and slot, however many counts it has there.
   */
  static List<Cell> populations(List<Cell> counts, Population population) {
    List<Cell> cells = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Cell count : counts) {
      if (!seen.add(List.of(count.reporter(), count.slot()))) {
        continue;
      }
      population
          .of(count.reporter(), count.observation().key().year())
          .ifPresent(persons -> cells.add(Cell.of(persons, count.slot())));
    }
    return cells;
  }

  /**
   * The rate of counts of one year; none where no population is known.
   *
   * @param key key of the rate
   * @param counts counts of one year, one of each reporter
   * @param persons population of the same reporters, as far as it is known
   */
  Optional<Figure> rate(FigureKey key, Pool counts, Pool persons) {
    if (persons.sum().value() == 0) {
      return Optional.empty();
    }
    Pool counted = persons.countries() == counts.countries() ? counts : among(counts, persons);
    Bounds rate = per(counted.sum().times(RATE_BASE), persons.sum().value());
    return Optional.of(
        counted.figure(
            key,
            Unit.PER_100_000,
            rate,
            notes(counts, counted, persons),
            counted.as("numerator"),
            persons.as("population")));
  }

  /** A sum per a known number. */
  static Bounds per(Bounds sum, double number) {
    return new Bounds(sum.low() / number, sum.value() / number, sum.high() / number);
  }

  private List<Message> notes(Pool all, Pool counted, Pool persons) {
    List<Message> notes = new ArrayList<>(counted.notes());
    notes.add(
        Message.of(
            "note.population",
            Integer.toString(counted.countries()),
            Integer.toString(all.countries()),
            population.source()));
    if (counted.countries() < all.countries()) {
      notes.add(Message.of("note.no-population", String.join(", ", missing(all, persons))));
    }
    return notes;
  }

  private static Pool among(Pool counts, Pool persons) {
    Set<String> known = reporters(persons);
    return Pool.of(
        counts.set().observations().stream()
            .filter(count -> known.contains(count.key().reporter()))
            .map(count -> Cell.of(count, Slot.whole("", "")))
            .toList());
  }

  private static List<String> missing(Pool all, Pool persons) {
    Set<String> known = reporters(persons);
    return reporters(all).stream().filter(code -> !known.contains(code)).sorted().toList();
  }

  private static Set<String> reporters(Pool pool) {
    return pool.set().observations().stream()
        .map(Observation::key)
        .map(key -> key.reporter())
        .collect(Collectors.toSet());
  }
}

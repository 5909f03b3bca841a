package org.glotip.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.Bounds;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Reference;

/**
 * E5: the total of a reporter, indicator and year. The reported number stands. Where it is missing
 * or suppressed, and some breakdown is known to reach the policy's {@code derived_minimum}, the
 * breakdown with the largest sum stands in. Else the suppressed total stands, if there is one.
 * Where it cannot be told which of these holds, since numbers were withheld, the total is an
 * interval around all of them.
 */
final class TotalEdit {
  private final Reference reference;
  private final List<Finding> findings;

  TotalEdit(Reference reference, List<Finding> findings) {
    this.reference = reference;
    this.findings = findings;
  }

  List<Observation> apply(List<Observation> observations) {
    Map<Series, List<Observation>> bySeries = new LinkedHashMap<>();
    for (Observation observation : observations) {
      bySeries
          .computeIfAbsent(observation.key().series(), key -> new ArrayList<>())
          .add(observation);
    }
    List<Observation> all = new ArrayList<>();
    for (List<Observation> series : bySeries.values()) {
      all.addAll(withTotal(series));
    }
    all.sort((left, right) -> left.key().compareTo(right.key()));
    return List.copyOf(all);
  }

  private List<Observation> withTotal(List<Observation> series) {
    Optional<Observation> reported =
        series.stream().filter(observation -> observation.key().isTotal()).findFirst();
    if (reported.isPresent() && reported.get().value().isGiven()) {
      return series;
    }
    List<Part> parts = parts(series);
    if (parts.stream().noneMatch(part -> part.reach().high() >= least())) {
      return series;
    }
    List<Observation> all = new ArrayList<>(series);
    reported.ifPresent(all::remove);
    all.add(derived(largest(parts), sum(parts, reported), reported));
    return all;
  }

  private double least() {
    return reference.policy().get("derived_minimum");
  }

  private List<Part> parts(List<Observation> series) {
    List<Part> parts = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.values()) {
      List<Observation> cells =
          series.stream()
              .filter(o -> o.value().bounds().isPresent())
              .filter(o -> breakdown.holds(o.key(), reference.codes()))
              .toList();
      if (!cells.isEmpty()) {
        parts.add(Part.of(breakdown, cells));
      }
    }
    return parts;
  }

  private static Part largest(List<Part> parts) {
    Part largest = parts.get(0);
    for (Part part : parts) {
      if (part.sum().value() > largest.sum().value()) {
        largest = part;
      }
    }
    return largest;
  }

  /**
   * What the sum of the breakdown is that stands in. Where numbers were withheld, all those count
   * that may be it; and the total as it was given, if none may stand in.
   */
  private Bounds sum(List<Part> parts, Optional<Observation> reported) {
    Bounds sum = largest(parts).sum();
    for (Part part : parts) {
      if (mayBeLargest(part, parts)) {
        sum = around(sum, part.sum());
      }
    }
    return parts.stream().anyMatch(part -> part.reach().low() >= least())
        ? sum
        : around(sum, reported.flatMap(total -> total.value().bounds()).orElse(Bounds.ZERO));
  }

  private static Bounds around(Bounds sum, Bounds other) {
    return new Bounds(
        Math.min(sum.low(), other.low()), sum.value(), Math.max(sum.high(), other.high()));
  }

  /** Of equal sums the first stands in. */
  private static boolean mayBeLargest(Part part, List<Part> parts) {
    for (Part other : parts) {
      int place = other.breakdown().compareTo(part.breakdown());
      double largest = part.size().high();
      double rival = other.size().low();
      if ((place < 0 && largest <= rival) || (place > 0 && largest < rival)) {
        return false;
      }
    }
    return true;
  }

  private Observation derived(Part part, Bounds sum, Optional<Observation> reported) {
    Key cell = part.cells().get(0).key();
    Key key = Key.total(cell.reporter(), cell.indicator(), cell.year());
    List<RawCell> cells = new ArrayList<>();
    part.cells().forEach(observation -> cells.addAll(observation.sources()));
    say(key, part, cells, reported);
    return new Observation(
        key,
        Value.of(sum),
        ObservationStatus.E,
        cells,
        List.of(Message.of("step.derived", part.breakdown().text())));
  }

  private void say(Key key, Part part, List<RawCell> cells, Optional<Observation> reported) {
    List<SourceCell> places = new ArrayList<>();
    reported.ifPresent(total -> total.sources().forEach(cell -> places.add(cell.source())));
    cells.forEach(cell -> places.add(cell.source()));
    findings.add(
        reference.finding(
            "e5-derived",
            places.get(0),
            places.subList(1, places.size()),
            key.reporter() + " " + key.indicator() + " " + key.year(),
            part.breakdown().text(),
            Numbers.text(part.sum())));
  }

  /**
   * A breakdown as given.
   *
   * @param sum its sum
   * @param size from least to greatest, what its reporter's numbers may add up to; a suppressed one
   *     counts with its value
   * @param reach the same for the least that his numbers are known to add up to
   */
  private record Part(
      Breakdown breakdown, List<Observation> cells, Bounds sum, Bounds size, Bounds reach) {

    static Part of(Breakdown breakdown, List<Observation> cells) {
      Bounds sum = Bounds.ZERO;
      Bounds size = Bounds.ZERO;
      Bounds reach = Bounds.ZERO;
      for (Observation cell : cells) {
        Bounds bounds = cell.value().bounds().orElse(Bounds.ZERO);
        boolean given = cell.value().isGiven();
        sum = sum.plus(bounds);
        size = size.plus(given ? bounds : Bounds.exact(bounds.value()));
        reach = reach.plus(given ? bounds : Bounds.exact(bounds.low()));
      }
      return new Part(breakdown, cells, sum, size, reach);
    }
  }
}

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
    if (reported.isPresent() && reported.get().value().isNumber()) {
      return series;
    }
    Optional<Part> standIn = standIn(series);
    if (standIn.isEmpty()) {
      return series;
    }
    List<Observation> all = new ArrayList<>(series);
    reported.ifPresent(all::remove);
    all.add(derived(standIn.get(), reported));
    return all;
  }

  private Optional<Part> standIn(List<Observation> series) {
    List<Part> parts = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.values()) {
      List<Observation> cells =
          series.stream()
              .filter(o -> o.value().bounds().isPresent())
              .filter(o -> breakdown.holds(o.key(), reference.codes()))
              .toList();
      if (!cells.isEmpty()) {
        parts.add(new Part(breakdown, cells, sum(cells)));
      }
    }
    long least = reference.policy().get("derived_minimum");
    if (parts.stream().noneMatch(part -> part.sum().low() >= least)) {
      return Optional.empty();
    }
    Part largest = parts.get(0);
    for (Part part : parts) {
      if (part.sum().value() > largest.sum().value()) {
        largest = part;
      }
    }
    return Optional.of(largest);
  }

  private Observation derived(Part part, Optional<Observation> reported) {
    Key cell = part.cells().get(0).key();
    Key key = Key.total(cell.reporter(), cell.indicator(), cell.year());
    List<RawCell> cells = new ArrayList<>();
    part.cells().forEach(observation -> cells.addAll(observation.sources()));
    say(key, part, cells, reported);
    return new Observation(
        key,
        Value.of(part.sum()),
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

  private static Bounds sum(List<Observation> cells) {
    Bounds sum = Bounds.ZERO;
    for (Observation cell : cells) {
      sum = sum.plus(cell.value().bounds().orElse(Bounds.ZERO));
    }
    return sum;
  }

  /** A breakdown as given, with its sum. */
  private record Part(Breakdown breakdown, List<Observation> cells, Bounds sum) {}
}

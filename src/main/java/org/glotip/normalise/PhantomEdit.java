package org.glotip.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/**
 * E4: a block of forms that holds nothing but values its reporter suppressed, while its total is
 * missing or more than the block can hold, means that forms were not reported. A block is the forms
 * of one reporter, indicator, year, sex and age; its total is the count over all forms.
 */
final class PhantomEdit {
  private final Reference reference;
  private final List<Finding> findings;

  PhantomEdit(Reference reference, List<Finding> findings) {
    this.reference = reference;
    this.findings = findings;
  }

  /**
   * What is left.
   *
   * @param observations those that stay, in order
   * @param observationsOut number of observations left out
   * @param mergedRows rows that had been added up within those left out
   */
  record Result(List<Observation> observations, int observationsOut, int mergedRows) {}

  Result apply(List<Observation> observations) {
    Map<Key, List<Observation>> blocks = new TreeMap<>();
    Map<Key, Observation> totals = new HashMap<>();
    for (Observation observation : observations) {
      if (observation.key().isByForm()) {
        blocks.computeIfAbsent(total(observation.key()), key -> new ArrayList<>()).add(observation);
      } else if (observation.key().isBySexAndAge()) {
        totals.put(observation.key(), observation);
      }
    }
    Set<Observation> out = new HashSet<>();
    int merged = 0;
    for (Map.Entry<Key, List<Observation>> block : blocks.entrySet()) {
      Optional<Observation> total = Optional.ofNullable(totals.get(block.getKey()));
      if (isPhantom(block.getValue(), total)) {
        out.addAll(block.getValue());
        merged += rows(block.getValue()) - block.getValue().size();
        say(block.getValue(), total);
      }
    }
    List<Observation> kept = observations.stream().filter(o -> !out.contains(o)).toList();
    return new Result(kept, observations.size() - kept.size(), merged);
  }

  private static Key total(Key key) {
    return new Key(
        key.reporter(),
        key.indicator(),
        key.year(),
        Code.TOTAL,
        key.sex(),
        key.age(),
        Counterpart.ALL);
  }

  private static boolean isPhantom(List<Observation> block, Optional<Observation> total) {
    Bounds sum = Bounds.ZERO;
    for (Observation observation : block) {
      Optional<Bounds> bounds = observation.value().bounds();
      if (bounds.isEmpty()) {
        continue;
      }
      if (observation.value().isGiven() || bounds.get().low() > 0) {
        return false;
      }
      sum = sum.plus(bounds.get());
    }
    Optional<Bounds> known = total.flatMap(observation -> observation.value().bounds());
    return sum.high() > 0 && (known.isEmpty() || known.get().low() > sum.high());
  }

  private static int rows(List<Observation> block) {
    return block.stream().mapToInt(observation -> observation.sources().size()).sum();
  }

  private void say(List<Observation> block, Optional<Observation> total) {
    List<SourceCell> cells = new ArrayList<>();
    block.forEach(observation -> observation.sources().forEach(cell -> cells.add(cell.source())));
    total.ifPresent(observation -> observation.sources().forEach(cell -> cells.add(cell.source())));
    String text =
        total
            .flatMap(observation -> observation.value().bounds())
            .map(Numbers::text)
            .orElse("none");
    findings.add(
        reference.finding(
            "e4-phantom",
            cells.get(0),
            cells.subList(1, cells.size()),
            Integer.toString(rows(block)),
            text));
  }
}

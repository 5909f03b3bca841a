package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;
import org.glotip.model.Value;
import org.glotip.reference.Reference;
import org.glotip.reference.SourceKind;

/**
 * The returns of one country and round, which may be the sheets of one form or one form sent twice.
 * Of several that give a number for one count, or one list, the one sent last stands; where days of
 * submission do not tell, equal ones count once, and of different ones none is used.
 */
final class JoinedReturns {
  private final Reference reference;
  private final RowAccount account;
  private final List<Finding> findings;

  JoinedReturns(Reference reference, RowAccount account, List<Finding> findings) {
    this.reference = reference;
    this.account = account;
    this.findings = findings;
  }

  /**
   * Joins returns.
   *
   * @param returns returns of one country and round, in the order of submission, then of files
   * @return what was sent before and is replaced, in order, and last what stands
   */
  List<Vintage> join(List<ReturnReading> returns) {
    Map<String, List<Part>> units = new TreeMap<>();
    for (ReturnReading reading : returns) {
      Merged merged = new MergeEdit(reference, findings).apply(reading.rows());
      account.merged(merged.mergedRows());
      account.rejected(merged.rejectedRows());
      parts(reading, merged.observations())
          .forEach((unit, part) -> units.computeIfAbsent(unit, k -> new ArrayList<>()).add(part));
    }
    Map<String, List<Observation>> replaced = new HashMap<>();
    List<Observation> last = new ArrayList<>();
    units.values().forEach(parts -> last.addAll(choose(parts, replaced)));
    List<Vintage> vintages = new ArrayList<>();
    for (ReturnReading reading : returns) {
      if (replaced.containsKey(file(reading))) {
        vintages.add(
            vintage(replaced.getOrDefault(file(reading), List.of()), reading.explanations()));
      }
    }
    Map<SourceCell, String> explanations = new LinkedHashMap<>();
    returns.forEach(reading -> explanations.putAll(reading.explanations()));
    vintages.add(vintage(last, explanations));
    return vintages;
  }

  private static String file(ReturnReading reading) {
    return reading.statement().file();
  }

  private static Vintage vintage(
      List<Observation> observations, Map<SourceCell, String> explanations) {
    List<Observation> ordered = new ArrayList<>(observations);
    ordered.sort(Comparator.comparing(Observation::key));
    return new Vintage(SourceKind.RETURN, ordered, explanations);
  }

  private Map<String, Part> parts(ReturnReading reading, List<Observation> observations) {
    Map<String, Part> parts = new TreeMap<>();
    for (Observation observation : observations) {
      parts
          .computeIfAbsent(
              reference.precedence().unit(observation.key()),
              key -> new Part(reading, new ArrayList<>()))
          .counts()
          .add(observation);
    }
    return parts;
  }

  private List<Observation> choose(List<Part> all, Map<String, List<Observation>> replaced) {
    List<Part> known = all.stream().filter(Part::isKnown).toList();
    List<Part> speaking = known.isEmpty() ? all.subList(0, 1) : known;
    List<Part> latest = speaking.stream().filter(part -> !part.isBeforeAny(speaking)).toList();
    for (Part part : all) {
      if (!speaking.contains(part)) {
        account.superseded(part.counts().size());
      } else if (!latest.contains(part)) {
        replaced
            .computeIfAbsent(file(part.reading()), key -> new ArrayList<>())
            .addAll(part.counts());
      }
    }
    return latest.size() == 1 ? latest.get(0).counts() : agreed(latest);
  }

  private List<Observation> agreed(List<Part> parts) {
    Part first = parts.get(0);
    if (parts.stream().allMatch(part -> part.values().equals(first.values()))) {
      parts.stream().skip(1).forEach(part -> account.merged(part.counts().size()));
      return first.counts();
    }
    parts.forEach(part -> account.rejected(part.counts().size()));
    List<SourceCell> cells = new ArrayList<>();
    Set<Key> different = different(parts);
    for (Part part : parts) {
      part.counts().stream()
          .filter(count -> different.contains(count.key()))
          .forEach(count -> count.sources().forEach(cell -> cells.add(cell.source())));
    }
    Key key = different.iterator().next();
    findings.add(
        reference.finding(
            "returns-conflict",
            cells.get(0),
            cells.subList(1, cells.size()),
            Integer.toString(parts.size()),
            different.size() == 1 ? key.id() : reference.precedence().unit(key)));
    return List.of();
  }

  private static Set<Key> different(List<Part> parts) {
    Map<Key, Set<Value>> values = new TreeMap<>();
    Map<Key, Integer> times = new TreeMap<>();
    for (Part part : parts) {
      part.values()
          .forEach(
              (key, value) -> {
                values.computeIfAbsent(key, k -> new HashSet<>()).add(value);
                times.merge(key, 1, Integer::sum);
              });
    }
    return values.keySet().stream()
        .filter(
            key ->
                values.getOrDefault(key, Set.of()).size() > 1
                    || times.getOrDefault(key, 0) < parts.size())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What one return says of one count or list.
   *
   * @param reading the return
   * @param counts its counts
   */
  private record Part(ReturnReading reading, List<Observation> counts) {

    boolean isKnown() {
      return counts.stream().anyMatch(count -> count.value().bounds().isPresent());
    }

    boolean isBeforeAny(List<Part> others) {
      return others.stream().anyMatch(other -> reading.isBefore(other.reading()));
    }

    Map<Key, Value> values() {
      return counts.stream().collect(Collectors.toMap(Observation::key, Observation::value));
    }
  }
}

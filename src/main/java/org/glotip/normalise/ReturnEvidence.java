package org.glotip.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glotip.model.Finding;
import org.glotip.model.Legislation;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnStatement;
import org.glotip.model.Series;
import org.glotip.model.SourceCell;
import org.glotip.reference.Reference;

/** What returns say beside their counts, weighed the same way: the law, and partial years. */
final class ReturnEvidence {
  private final Reference reference;
  private final List<Finding> findings;
  private final Map<String, Legislation> laws = new TreeMap<>();
  private final Set<Series> partialYears = new HashSet<>();

  ReturnEvidence(Reference reference, List<Finding> findings) {
    this.reference = reference;
    this.findings = findings;
  }

  /** Lays the returns of one country and round over those of earlier rounds. */
  void lay(List<ReturnReading> returns) {
    Set<Series> counted = new HashSet<>();
    Set<Series> marked = new HashSet<>();
    for (ReturnReading reading : returns) {
      counted.addAll(counted(reading.statement()));
      for (Series series : reading.statement().partialYears()) {
        if (returns.stream().noneMatch(other -> replaces(other, reading, series))) {
          marked.add(series);
        }
      }
    }
    partialYears.removeAll(counted);
    partialYears.addAll(marked);
    law(returns);
  }

  List<Legislation> legislation() {
    return List.copyOf(laws.values());
  }

  Set<Series> partialYears() {
    return partialYears;
  }

  private static boolean replaces(ReturnReading other, ReturnReading reading, Series series) {
    return reading.isBefore(other) && counted(other.statement()).contains(series);
  }

  private static Set<Series> counted(ReturnStatement statement) {
    return statement.counts().stream()
        .map(ReturnCount::observation)
        .filter(count -> count.value().bounds().isPresent())
        .map(count -> count.key().series())
        .collect(Collectors.toSet());
  }

  private void law(List<ReturnReading> returns) {
    List<ReturnReading> speaking =
        returns.stream().filter(reading -> reading.statement().legislation() != null).toList();
    List<Legislation> latest = new ArrayList<>();
    for (ReturnReading reading : speaking) {
      Legislation law = reading.statement().legislation();
      if (law != null && speaking.stream().noneMatch(reading::isBefore)) {
        latest.add(law);
      }
    }
    if (latest.isEmpty()) {
      return;
    }
    Legislation first = latest.get(0);
    if (latest.stream().allMatch(law -> said(law).equals(said(first)))) {
      laws.put(first.reporter(), first);
    } else {
      List<SourceCell> cells =
          latest.stream()
              .flatMap(law -> law.sources().stream())
              .map(cell -> cell.source())
              .sorted(Comparator.naturalOrder())
              .toList();
      findings.add(
          reference.finding(
              "returns-conflict",
              cells.get(0),
              cells.subList(1, cells.size()),
              Integer.toString(latest.size()),
              first.reporter() + " LEGISLATION"));
    }
  }

  private static List<Object> said(Legislation law) {
    return List.of(law.offence(), String.valueOf(law.inForce()), law.forms());
  }
}

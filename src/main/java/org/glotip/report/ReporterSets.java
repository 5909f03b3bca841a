package org.glotip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.Figure;

/**
 * The sets of countries that figures of a page rest on, each once. A figure of one country rests on
 * that country and needs no set.
 */
final class ReporterSets {
  private final Reporters reporters;
  private final Map<List<String>, String> numbers = new LinkedHashMap<>();

  ReporterSets(Reporters reporters) {
    this.reporters = reporters;
  }

  /** Number of the figure's set from 0 on; blank for the figure's own area or destination. */
  String number(Figure figure) {
    List<String> set = reporters.of(figure);
    if (set.equals(List.of(figure.key().area()))
        || set.equals(List.of(figure.key().destination()))) {
      return "";
    }
    return numbers.computeIfAbsent(set, fresh -> Integer.toString(numbers.size()));
  }

  /** Which countries figures rest on. */
  Reporters reporters() {
    return reporters;
  }

  /** Each set as its codes without anything between them, in the order of the numbers. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    numbers.keySet().forEach(set -> texts.add(String.join("", set)));
    return texts;
  }
}

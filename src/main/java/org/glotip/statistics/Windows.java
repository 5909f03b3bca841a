package org.glotip.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glotip.model.Key;
import org.glotip.model.Observation;

/**
 * The windows over which flows are pooled.
 *
 * @param byIndicator every window within the years of an indicator's lists
 */
record Windows(Map<String, List<Window>> byIndicator) {
  static Windows of(List<Observation> lists, int width) {
    Map<String, List<Window>> found = new HashMap<>();
    lists.stream()
        .map(observation -> observation.key().indicator())
        .distinct()
        .forEach(indicator -> found.put(indicator, within(lists, indicator, width)));
    return new Windows(Map.copyOf(found));
  }

  /** The observations as cells of each window they fall in. */
  List<Cell> cells(List<Observation> observations, Function<Key, Part> part) {
    List<Cell> cells = new ArrayList<>();
    for (Observation observation : observations) {
      Key key = observation.key();
      for (Window window : of(key)) {
        Slot slot = new Slot(key.indicator(), window.period(), part.apply(key));
        cells.add(Cell.of(observation, slot));
      }
    }
    return cells;
  }

  /** A cell in each window its year falls in. */
  List<Cell> of(Cell cell) {
    return of(cell.observation().key()).stream()
        .map(window -> new Slot(cell.slot().indicator(), window.period(), cell.slot().part()))
        .map(slot -> new Cell(cell.observation(), cell.bounds(), slot))
        .toList();
  }

  private List<Window> of(Key key) {
    return byIndicator.getOrDefault(key.indicator(), List.of()).stream()
        .filter(window -> window.contains(key.year()))
        .toList();
  }

  private static List<Window> within(List<Observation> lists, String indicator, int width) {
    return Window.within(
        lists.stream()
            .map(Observation::key)
            .filter(key -> key.indicator().equals(indicator))
            .mapToInt(Key::year),
        width);
  }
}

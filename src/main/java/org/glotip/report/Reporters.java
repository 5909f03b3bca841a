package org.glotip.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glotip.model.Figure;
import org.glotip.model.Observation;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;

/** Which countries figures rest on, through whatever figures stand between. */
final class Reporters {
  private final Map<String, Figure> figures = new HashMap<>();
  private final IdentityHashMap<SourceSet, Set<String>> sets = new IdentityHashMap<>();

  Reporters(Collection<Figure> figures) {
    figures.forEach(figure -> this.figures.put(figure.key().id(), figure));
  }

  /** Alpha-3 codes of the reporters, sorted. */
  List<String> of(Figure figure) {
    Set<String> found = new TreeSet<>();
    add(figure, found);
    return List.copyOf(found);
  }

  private void add(Figure figure, Set<String> found) {
    for (Source source : figure.sources()) {
      found.addAll(sets.computeIfAbsent(source.set(), Reporters::of));
      for (String id : source.figures()) {
        Figure below = figures.get(id);
        if (below != null) {
          add(below, found);
        }
      }
    }
  }

  private static Set<String> of(SourceSet set) {
    Set<String> found = new TreeSet<>();
    for (Observation observation : set.observations()) {
      found.add(observation.key().reporter());
    }
    return found;
  }
}

package org.glotip.statistics;

import java.util.ArrayList;
import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Message;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Source;
import org.glotip.model.SourceSet;

/**
 * Counts added up over reporters.
 *
 * @param sum their sum
 * @param set the counts, in the order of their keys
 * @param countries number of reporters among them
 * @param derived number of derived counts among them
 */
record Pool(Bounds sum, SourceSet set, int countries, int derived) {
  /** No count at all: never a figure by itself, but a part that is known to be empty. */
  static final Pool NONE = new Pool(Bounds.ZERO, new SourceSet(List.of()), 0, 0);

  /** Adds up cells, which stand in the order of their keys. */
  static Pool of(List<Cell> cells) {
    double low = 0;
    double value = 0;
    double high = 0;
    int countries = 0;
    int derived = 0;
    String last = "";
    List<Observation> observations = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      low += cell.bounds().low();
      value += cell.bounds().value();
      high += cell.bounds().high();
      derived += cell.observation().status() == ObservationStatus.E ? 1 : 0;
      countries += cell.reporter().equals(last) ? 0 : 1;
      last = cell.reporter();
      observations.add(cell.observation());
    }
    return new Pool(new Bounds(low, value, high), new SourceSet(observations), countries, derived);
  }

  /** E where anything derived enters, else A. */
  ObservationStatus status() {
    return derived > 0 ? ObservationStatus.E : ObservationStatus.A;
  }

  /** The same for a sum; a sum of one count has the status of that count. */
  ObservationStatus sumStatus() {
    return set.observations().size() == 1 ? set.observations().get(0).status() : status();
  }

  /** The sum as a figure. */
  Figure sumFigure(FigureKey key, String unit, List<Message> notes) {
    return new Figure(
        key, unit, sum, sumStatus(), countries, sum.value(), notes, List.of(as("sum")));
  }

  /** What a reader must know where derived counts enter. */
  List<Message> notes() {
    return derived == 0
        ? List.of()
        : List.of(
            Message.of("note.derived", Integer.toString(derived), Integer.toString(countries)));
  }

  /** A leg of a figure made of these counts. */
  Source as(String role) {
    return Source.of(role, set);
  }

  /** A figure that rests on these counts. */
  Figure figure(FigureKey key, String unit, Bounds bounds, List<Message> notes, Source... sources) {
    return new Figure(key, unit, bounds, status(), countries, sum.value(), notes, List.of(sources));
  }
}

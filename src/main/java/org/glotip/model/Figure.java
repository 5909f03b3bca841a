package org.glotip.model;

import java.util.List;

/**
 * One published number with its basis, its bounds and its sources.
 *
 * @param key what it says
 * @param unit unit of the value: persons, cases, percent, per 100,000, countries ...
 * @param bounds the value and what it may be at least and at most
 * @param status E where anything derived enters, else A
 * @param countries number of reporting countries it rests on
 * @param cases number of persons or cases it rests on
 * @param notes what a reader must know beside it
 * @param sources the legs it stands on, in the order of its formula
 */
public record Figure(
    FigureKey key,
    String unit,
    Bounds bounds,
    ObservationStatus status,
    int countries,
    double cases,
    List<Message> notes,
    List<Source> sources)
    implements Comparable<Figure> {

  public Figure {
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  @Override
  public int compareTo(Figure other) {
    return key.compareTo(other.key);
  }
}

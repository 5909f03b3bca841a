package org.glotip.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glotip.model.ReturnCount;
import org.glotip.model.ReturnStatement;

/**
 * The known numbers of a return by their cells. A number that is its year is left out: it was typed
 * into the wrong cell, and a rule of its own says so.
 *
 * @param byPlace the numbers of each line and year; several where lines of a list share an id
 * @param from the place that a place takes its numbers from, where that is another
 */
record ReturnCells(Map<Place, List<ReturnCount>> byPlace, Map<Place, Place> from) {

  /**
   * A place of the form.
   *
   * @param line id of the layout's line
   * @param year year
   */
  record Place(String line, int year) {}

  static ReturnCells of(ReturnStatement statement) {
    Map<Place, List<ReturnCount>> found = new LinkedHashMap<>();
    statement.counts().stream()
        .filter(count -> Vintage.isKnown(count.observation()))
        .filter(count -> !ValueEqualsYear.fails(count.observation()))
        .forEach(
            count ->
                found
                    .computeIfAbsent(
                        new Place(count.line(), count.year()), key -> new ArrayList<>())
                    .add(count));
    return new ReturnCells(found, Map.of());
  }

  /** The numbers at a place; none where it is blank. */
  List<ReturnCount> at(String line, int year) {
    Place place = new Place(line, year);
    return byPlace.getOrDefault(from.getOrDefault(place, place), List.of());
  }

  /**
   * The same with the numbers of some places taken from other places.
   *
   * @param from the place that a place takes its numbers from
   */
  ReturnCells moved(Map<Place, Place> from) {
    return new ReturnCells(byPlace, from);
  }

  /** The sums of a year. */
  List<Sum> sums(List<SumRelation> relations, int year) {
    return relations.stream().map(relation -> sum(relation, year)).toList();
  }

  /** One sum of a year. */
  Sum sum(SumRelation relation, int year) {
    List<SumCell> parts = new ArrayList<>();
    relation.parts().forEach(line -> parts.addAll(cells(line, year)));
    relation.listed().forEach(line -> parts.addAll(cells(line, year)));
    parts.removeIf(part -> !part.isKnown() && relation.listed().contains(part.line()));
    return new Sum(relation, cells(relation.total(), year).get(0), parts, relation.exact());
  }

  private List<SumCell> cells(String line, int year) {
    List<ReturnCount> counts = at(line, year);
    return counts.isEmpty()
        ? List.of(new SumCell(line, year, Optional.empty()))
        : counts.stream().map(count -> new SumCell(line, year, Optional.of(count))).toList();
  }
}

package org.glotip.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Code;
import org.glotip.reference.LayoutLine;
import org.glotip.validate.ReturnCells.Place;

/**
 * Tables of a return tried with their rows moved by one, their sexes exchanged, or two of their
 * years exchanged. One of them is the cause if with it every sum holds.
 */
final class Rearrangements {
  /** Fewer moved numbers can agree by chance. */
  private static final int PROOF = 3;

  private final SumForm form;
  private final ReturnCells cells;

  Rearrangements(SumForm form, ReturnCells cells) {
    this.form = form;
    this.cells = cells;
  }

  /** The first that mends a knot; one broken sum alone is mended by many a move. */
  Optional<SumFault> of(SumKnot knot) {
    return form.sheets().stream()
        .filter(sheet -> isBroken(sheet, knot))
        .flatMap(sheet -> moves(form.sheet(sheet), knot.year()))
        .filter(move -> mends(move, knot))
        .findFirst()
        .map(move -> fault(move, knot));
  }

  private boolean isBroken(String sheet, SumKnot knot) {
    List<String> lines = form.sheet(sheet).stream().map(LayoutLine::id).toList();
    return knot.broken().stream().flatMap(Sum::cells).anyMatch(cell -> lines.contains(cell.line()));
  }

  private Stream<Move> moves(List<LayoutLine> sheet, int year) {
    Stream<Move> sexes = Stream.of(new Move(SumCause.SEXES_EXCHANGED, sexes(sheet, year)));
    Stream<Move> years =
        form.years().stream()
            .filter(other -> other != year)
            .map(other -> new Move(SumCause.YEARS_EXCHANGED, years(sheet, year, other)));
    return Stream.of(sexes, years, shifts(sheet, year)).flatMap(moves -> moves);
  }

  private Stream<Move> shifts(List<LayoutLine> sheet, int year) {
    return blocks(sheet).stream()
        .flatMap(
            block -> {
              List<LayoutLine> upward = new ArrayList<>(block);
              Collections.reverse(upward);
              return Stream.of(block, upward);
            })
        .flatMap(
            block ->
                IntStream.range(0, block.size() - 1)
                    .mapToObj(
                        first ->
                            new Move(
                                SumCause.ROWS_SHIFTED,
                                shift(block.subList(first, block.size()), year))));
  }

  /** Rows without a gap between them. */
  private static List<List<LayoutLine>> blocks(List<LayoutLine> sheet) {
    List<List<LayoutLine>> blocks = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (i == 0 || sheet.get(i).row() != sheet.get(i - 1).row() + 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(sheet.get(i));
    }
    return blocks;
  }

  /** Each row takes the number of the next; the last is blank then. */
  private static Map<Place, Place> shift(List<LayoutLine> rows, int year) {
    Map<Place, Place> from = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String source = i + 1 < rows.size() ? rows.get(i + 1).id() : "";
      from.put(new Place(rows.get(i).id(), year), new Place(source, year));
    }
    return from;
  }

  private static Map<Place, Place> sexes(List<LayoutLine> sheet, int year) {
    Map<Place, Place> from = new HashMap<>();
    for (LayoutLine line : sheet) {
      for (LayoutLine other : sheet) {
        boolean sameButSex =
            line.form().equals(other.form())
                && line.age().equals(other.age())
                && Set.of(Code.FEMALE, Code.MALE)
                    .equals(new java.util.HashSet<>(List.of(line.sex(), other.sex())));
        if (sameButSex) {
          from.put(new Place(line.id(), year), new Place(other.id(), year));
        }
      }
    }
    return from;
  }

  private static Map<Place, Place> years(List<LayoutLine> sheet, int year, int other) {
    Map<Place, Place> from = new HashMap<>();
    for (LayoutLine line : sheet) {
      from.put(new Place(line.id(), year), new Place(line.id(), other));
      from.put(new Place(line.id(), other), new Place(line.id(), year));
    }
    return from;
  }

  /** The sums that were broken are tried first: hardly a move mends them. */
  private boolean mends(Move move, SumKnot knot) {
    ReturnCells moved = cells.moved(move.from);
    return knot.broken().stream()
            .map(sum -> moved.sum(sum.relation(), knot.year()))
            .allMatch(sum -> sum.isDecided() && sum.holds())
        && move.years().stream()
            .flatMap(year -> moved.sums(form.relations(), year).stream())
            .noneMatch(SumKnot::isBroken)
        && changed(move).size() >= PROOF
        && broken(move) > 1;
  }

  private long broken(Move move) {
    return move.years().stream()
        .flatMap(year -> cells.sums(form.relations(), year).stream())
        .filter(SumKnot::isBroken)
        .count();
  }

  /** The cells whose number is another one after the move. */
  private List<SumCell> changed(Move move) {
    return form.lines().stream()
        .flatMap(line -> move.years().stream().map(year -> new Place(line.id(), year)))
        .filter(place -> !cells.at(place.line(), place.year()).isEmpty())
        .filter(place -> !values(place).equals(values(move.source(place))))
        .map(
            place ->
                new SumCell(
                    place.line(),
                    place.year(),
                    Optional.of(cells.at(place.line(), place.year()).get(0))))
        .toList();
  }

  private List<Object> values(Place place) {
    return cells.at(place.line(), place.year()).stream()
        .map(count -> (Object) count.observation().value())
        .toList();
  }

  private SumFault fault(Move move, SumKnot knot) {
    double gap = knot.broken().stream().mapToDouble(Sum::gap).max().orElse(0);
    return new SumFault(move.cause, changed(move), List.of(), knot.broken(), gap);
  }

  /**
   * Numbers that stand in other cells than theirs.
   *
   * @param cause what that would be
   * @param from the place of each number, by the place it belongs to
   */
  private record Move(SumCause cause, Map<Place, Place> from) {

    Place source(Place place) {
      return from.getOrDefault(place, place);
    }

    List<Integer> years() {
      return from.keySet().stream().map(Place::year).distinct().sorted().toList();
    }
  }
}

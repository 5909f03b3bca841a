package org.glotip.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.SourceCell;
import org.glotip.reference.LayoutLine;

/**
 * Numbers of a table and year that are those of the year before in the same return, or of the same
 * year in the last return, moved by a row. Fails where at least so many consecutive rows agree a
 * row off, and fewer of them agree in place.
 *
 * @param rows least number of consecutive rows
 * @param minimum least value of the largest; small values agree by chance
 */
record ShiftedBlock(int rows, double minimum) implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    ReturnCells now = ReturnCells.of(review.now());
    Optional<ReturnCells> before = review.before().map(ReturnCells::of);
    for (String sheet : review.layout().sheets()) {
      List<LayoutLine> lines =
          review.layout().sheet(sheet).stream().filter(l -> l.kind().isCounted()).toList();
      for (int year : lines.isEmpty() ? List.<Integer>of() : review.layout().years()) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(lines, now, now, year, year - 1));
        before.ifPresent(last -> blocks.add(new Block(lines, now, last, year, year)));
        judge(sheet, blocks, tally);
      }
    }
  }

  private void judge(String sheet, List<Block> blocks, Tally tally) {
    List<Block> full = blocks.stream().filter(block -> block.compared(0) >= rows).toList();
    if (full.isEmpty()) {
      tally.undecided();
      return;
    }
    Optional<Block> shifted =
        full.stream().filter(block -> isShifted(block, 1) || isShifted(block, -1)).findFirst();
    shifted.ifPresentOrElse(block -> fail(sheet, block, tally), tally::pass);
  }

  private boolean isShifted(Block block, int shift) {
    List<Integer> run = block.run(shift);
    return run.size() >= rows
        && run.stream().filter(row -> block.agrees(row, 0)).count() < run.size() - 1
        && run.stream().mapToDouble(block::now).max().orElse(0) >= minimum
        && run.stream().mapToDouble(block::now).distinct().count() > 2;
  }

  private void fail(String sheet, Block block, Tally tally) {
    int shift = isShifted(block, 1) ? 1 : -1;
    List<Integer> run = block.run(shift);
    List<SourceCell> wrong = run.stream().flatMap(row -> block.cells(row, 0)).toList();
    Stream<SourceCell> related = run.stream().flatMap(row -> block.cells(row, shift));
    double effect = run.stream().mapToDouble(block::now).max().orElse(0);
    tally.fail(
        wrong,
        related,
        effect,
        sheet,
        Integer.toString(block.year),
        Integer.toString(block.other),
        Integer.toString(run.size()));
  }

  /**
   * A table of one year beside that of another.
   *
   * @param lines its lines
   * @param cells the numbers to judge
   * @param others the numbers beside them
   * @param year year of the first
   * @param other year of the others
   */
  private record Block(
      List<LayoutLine> lines, ReturnCells cells, ReturnCells others, int year, int other) {

    long compared(int shift) {
      return rows().filter(row -> has(row, shift)).count();
    }

    private IntStream rows() {
      return IntStream.range(0, lines.size());
    }

    /** Longest run of consecutive rows that agree when moved. */
    List<Integer> run(int shift) {
      List<Integer> best = List.of();
      List<Integer> run = new ArrayList<>();
      for (int row = 0; row < lines.size(); row++) {
        if (agrees(row, shift)) {
          run.add(row);
        } else {
          run = new ArrayList<>();
        }
        best = run.size() > best.size() ? run : best;
      }
      return best;
    }

    boolean agrees(int row, int shift) {
      return has(row, shift) && now(row) == value(others, row - shift, other);
    }

    private boolean has(int row, int shift) {
      int from = row - shift;
      return from >= 0
          && from < lines.size()
          && !cells.at(lines.get(row).id(), year).isEmpty()
          && !others.at(lines.get(from).id(), other).isEmpty();
    }

    double now(int row) {
      return value(cells, row, year);
    }

    private double value(ReturnCells from, int row, int ofYear) {
      return Vintage.bounds(from.at(lines.get(row).id(), ofYear).get(0).observation()).value();
    }

    /** The cell of a row, or the one it agrees with. */
    Stream<SourceCell> cells(int row, int shift) {
      return shift == 0
          ? Tally.cells(cells.at(lines.get(row).id(), year).get(0).observation())
          : Tally.cells(others.at(lines.get(row - shift).id(), other).get(0).observation());
    }
  }
}

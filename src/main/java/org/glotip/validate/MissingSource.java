package org.glotip.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glotip.model.RemarkSubject;
import org.glotip.model.ReturnCount;
import org.glotip.model.SourceCell;

/**
 * Tables with figures that do not say where these come from. Those of a return are one finding, at
 * the first of the tables. A return without figures is undecided.
 */
record MissingSource() implements ReturnCheck {

  @Override
  public void judge(ReviewedReturn review, Tally tally) {
    Map<String, SourceCell> tables = new LinkedHashMap<>();
    ReviewedReturn.known(review.now()).forEach(count -> put(count, review, tables));
    if (tables.isEmpty()) {
      tally.undecided();
      return;
    }
    List<String> silent =
        tables.keySet().stream()
            .filter(sheet -> !review.hasRemark(sheet, RemarkSubject.SOURCE))
            .toList();
    if (silent.isEmpty()) {
      tally.pass();
    } else {
      List<SourceCell> places =
          silent.stream().flatMap(sheet -> Stream.ofNullable(tables.get(sheet))).toList();
      tally.fail(places, Stream.empty(), 0, String.join(", ", silent));
    }
  }

  /** The sheet as a place: the cell of the source is blank and has none. */
  private static void put(
      ReturnCount count, ReviewedReturn review, Map<String, SourceCell> tables) {
    String sheet = review.sheet(count);
    Tally.cells(count.observation())
        .findFirst()
        .ifPresent(
            cell -> tables.putIfAbsent(sheet, new SourceCell(cell.file(), cell.sheet(), 0, 0)));
  }
}

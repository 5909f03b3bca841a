package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glotip.model.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * Compares two files of figures in one pass over both.
 *
 * <p>The files are in the order of their keys, and equal records are not taken apart. What seems
 * gone from the one and new in the other is paired in the end, so that nothing depends on the
 * order.
 */
final class FigureJoin {
  private final Side before;
  private final Side after;
  private final List<Movement> moved = new ArrayList<>();
  private final Map<String, ExplainedFigure> gone = new HashMap<>();
  private final List<ExplainedFigure> fresh = new ArrayList<>();
  private long same;

  private FigureJoin(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What came of it.
   *
   * @param movements figures that are not the same, in no order
   * @param same number of figures that are
   */
  record Result(List<Movement> movements, long same) {}

  static Result of(Path before, Path after) throws IOException {
    try (CsvRecords old = CsvRecords.open(before);
        CsvRecords now = CsvRecords.open(after)) {
      FigureJoin join = new FigureJoin(Side.of(old, before), Side.of(now, after));
      join.run();
      return join.result();
    }
  }

  private void run() throws IOException {
    boolean alike = before.columns.equals(after.columns);
    before.advance();
    after.advance();
    while (before.there && after.there) {
      if (alike && before.records.isSame(after.records)) {
        same++;
        before.advance();
        after.advance();
      } else {
        step(before.key().compareTo(after.key()));
      }
    }
    while (before.there || after.there) {
      step(before.there ? -1 : 1);
    }
  }

  /** Takes the figure of the lesser key, or both. */
  private void step(int order) throws IOException {
    if (order < 0) {
      gone.put(before.figure().id(), before.figure());
    } else if (order > 0) {
      fresh.add(after.figure());
    } else {
      pair(before.figure(), after.figure());
    }
    if (order <= 0) {
      before.advance();
    }
    if (order >= 0) {
      after.advance();
    }
  }

  private void pair(ExplainedFigure old, ExplainedFigure now) {
    if (Movement.isSame(old, now)) {
      same++;
    } else {
      moved.add(new Movement(old, now));
    }
  }

  private Result result() {
    for (ExplainedFigure figure : fresh) {
      ExplainedFigure old = gone.remove(figure.id());
      if (old == null) {
        moved.add(new Movement(null, figure));
      } else {
        pair(old, figure);
      }
    }
    Collection<ExplainedFigure> left = gone.values();
    left.forEach(figure -> moved.add(new Movement(figure, null)));
    return new Result(moved, same);
  }

  /** One of the two files. */
  private static final class Side {
    private final CsvRecords records;
    private final Path file;
    private final Map<String, Integer> columns;
    private final Map<String, String> once = new HashMap<>();
    private boolean there;
    private @Nullable ExplainedFigure figure;
    private @Nullable FigureKey key;

    private Side(CsvRecords records, Path file, Map<String, Integer> columns) {
      this.records = records;
      this.file = file;
      this.columns = columns;
    }

    static Side of(CsvRecords records, Path file) throws IOException {
      Map<String, Integer> columns = CsvRecords.columns(records.next());
      if (!columns.containsKey("figure") || !columns.containsKey("value")) {
        throw new IOException(file + " has no columns figure and value");
      }
      return new Side(records, file, columns);
    }

    void advance() throws IOException {
      figure = null;
      key = null;
      there = records.advance();
    }

    ExplainedFigure figure() throws IOException {
      ExplainedFigure known = figure;
      if (known == null) {
        List<String> fields = CsvRecords.fields(records.text());
        if (fields.size() < columns.size()) {
          throw new IOException(
              file + " is cut off or damaged at figure " + PlainText.oneLine(fields.get(0)));
        }
        fields.replaceAll(text -> once.computeIfAbsent(text, same -> same));
        known = new ExplainedFigure(columns, fields);
        figure = known;
      }
      return known;
    }

    FigureKey key() throws IOException {
      FigureKey known = key;
      if (known == null) {
        ExplainedFigure row = figure();
        known =
            new FigureKey(
                row.text("table"),
                row.text("area"),
                row.text("period"),
                row.text("indicator"),
                row.text("form"),
                row.text("sex"),
                row.text("age"),
                row.text("origin"),
                row.text("destination"),
                row.text("reach"),
                row.text("measure"));
        key = known;
      }
      return known;
    }
  }
}

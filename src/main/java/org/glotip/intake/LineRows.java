package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.model.SourceCell;
import org.glotip.reference.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of each line of a sheet: by the names of its cells, and where these are gone or the
 * text beside them is another line's, by its text.
 */
final class LineRows {
  private static final int LONGEST_LIST = 300;

  private final FileReading file;
  private final List<FormLine> lines;
  private final FormSheet sheet;
  private final SheetNames names;
  private final Map<FormLine, Integer> rows = new LinkedHashMap<>();
  private final Set<FormLine> moved = new HashSet<>();
  private final Set<FormLine> unclear = new LinkedHashSet<>();
  private int textColumn;
  private @Nullable Anchors anchors;

  LineRows(
      FileReading file, List<FormLine> lines, FormSheet sheet, SheetNames names, int textColumn) {
    this.file = file;
    this.lines = lines;
    this.sheet = sheet;
    this.names = names;
    this.textColumn = textColumn;
  }

  /** Finds them, and reports what is gone or unclear. */
  LineRows find() {
    lines.stream().filter(names::has).forEach(line -> rows.put(line, names.row(line)));
    followTexts(lines.stream().filter(this::hasTextOfAnother).toList());
    List<FormLine> nameless =
        lines.stream().filter(line -> line.isAnchor() && !names.has(line)).toList();
    if (nameless.stream().anyMatch(line -> line.line().kind().isAnswered())) {
      nameless.forEach(this::placeByText);
      reportMissing(nameless);
    }
    return this;
  }

  /** Row of a line; 0 where it has none. */
  int row(FormLine line) {
    return rows.getOrDefault(line, 0);
  }

  /** Whether the row of a line is not where the names of its cells are. */
  boolean isMoved(FormLine line) {
    return moved.contains(line);
  }

  /** Whether it is not certain which row is the line's. */
  boolean isUnclear(FormLine line) {
    return unclear.contains(line);
  }

  /** 1-based column of the texts. */
  int textColumn() {
    return textColumn;
  }

  private boolean hasTextOfAnother(FormLine line) {
    if (!line.isAnchor() || !names.has(line)) {
      return false;
    }
    String text = Wordings.fold(sheet.text(new Place(names.row(line), textColumn)));
    return !text.isEmpty()
        && !line.texts().contains(text)
        && lines.stream().anyMatch(other -> other.isAnchor() && other.texts().contains(text));
  }

  private void followTexts(List<FormLine> disagreeing) {
    List<SourceCell> followed = new ArrayList<>();
    Set<Integer> free = new TreeSet<>(sheet.rows().keySet());
    lines.stream()
        .filter(line -> names.has(line) && !disagreeing.contains(line))
        .forEach(line -> free.remove(names.row(line)));
    for (FormLine line : disagreeing) {
      List<Integer> own = rowsWithTextOf(line, free);
      if (!line.line().kind().isAnswered()) {
        rows.remove(line);
      } else if (own.size() == 1) {
        rows.put(line, own.get(0));
        moved.add(line);
        followed.add(sheet.cell(new Place(own.get(0), textColumn)));
      } else {
        unclear(line, names.row(line), own);
      }
    }
    if (!followed.isEmpty()) {
      file.found(
          "text-disagrees",
          followed.get(0),
          followed.subList(1, followed.size()),
          String.valueOf(followed.size()));
    }
  }

  /** Rows with a line's text among those that its block stands in; blocks share their texts. */
  private List<Integer> rowsWithTextOf(FormLine line, Set<Integer> free) {
    int from =
        lines.stream().filter(each -> isAbove(each, line)).mapToInt(names::row).max().orElse(0);
    int to =
        lines.stream()
            .filter(each -> isAbove(line, each))
            .mapToInt(names::row)
            .filter(row -> row > 0)
            .min()
            .orElse(Integer.MAX_VALUE);
    return free.stream()
        .filter(row -> row > from && row < to)
        .filter(row -> line.texts().contains(Wordings.fold(sheet.text(new Place(row, textColumn)))))
        .toList();
  }

  /** Whether a line stands in a block above that of another. */
  private boolean isAbove(FormLine line, FormLine other) {
    return lines.stream()
        .filter(each -> each.is(LineKind.YEARS))
        .anyMatch(each -> line.index() < each.index() && each.index() < other.index());
  }

  private void placeByText(FormLine line) {
    Integer row = anchors().rows().get(line);
    if (row == null || (rows.containsValue(row) && !line.line().kind().isAnswered())) {
      return;
    }
    rows.put(line, row);
    moved.add(line);
    List<Integer> others = anchors().twice().getOrDefault(line, List.of());
    if (!others.isEmpty() && line.line().kind().isAnswered()) {
      unclear(line, row, others);
    }
  }

  private void unclear(FormLine line, int row, List<Integer> others) {
    unclear.add(line);
    List<SourceCell> related =
        others.stream()
            .filter(other -> other != row)
            .distinct()
            .map(other -> sheet.cell(new Place(other, textColumn)))
            .toList();
    file.found("line-unclear", sheet.cell(new Place(row, textColumn)), related, line.line().id());
  }

  private void reportMissing(List<FormLine> nameless) {
    String missing =
        nameless.stream()
            .filter(line -> line.line().kind().isAnswered() && !rows.containsKey(line))
            .map(line -> line.line().id())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      file.found("lines-missing", sheet.whole(), List.of(), shortened(missing));
    }
  }

  private static String shortened(String list) {
    return list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST) + "...";
  }

  private Anchors anchors() {
    Anchors found = anchors;
    if (found == null) {
      found = Anchors.of(lines, sheet);
      anchors = found;
      if (names.answers().isEmpty() && found.column() > 0) {
        textColumn = found.column();
      }
    }
    return found;
  }

  /** Row of the nearest placed line before a line, written-in ones left out; 0 if there is none. */
  int rowBefore(FormLine line) {
    return rows.entrySet().stream()
        .filter(entry -> !entry.getKey().is(LineKind.LISTED))
        .filter(entry -> entry.getKey().index() < line.index())
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** First row below all placed lines before a line, rows of years left out. */
  int rowBelow(FormLine line) {
    return 1
        + rows.entrySet().stream()
            .filter(entry -> !entry.getKey().is(LineKind.YEARS))
            .filter(entry -> entry.getKey().index() < line.index())
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
  }

  /** Row of the nearest placed line after a line, written-in ones left out; 0 if there is none. */
  int rowAfter(FormLine line) {
    return rows.entrySet().stream()
        .filter(entry -> !entry.getKey().is(LineKind.LISTED))
        .filter(entry -> entry.getKey().index() > line.index())
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(0);
  }
}

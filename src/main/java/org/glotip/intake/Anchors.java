package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the lines of a sheet stand by their texts.
 *
 * @param column 1-based column of the texts
 * @param rows row of each line whose text was found in the order of the layout
 * @param twice further rows with the text of a line that could as well be meant
 */
record Anchors(int column, Map<FormLine, Integer> rows, Map<FormLine, List<Integer>> twice) {
  /** Texts stand in one of so many first columns. */
  private static final int COLUMNS = 12;

  /** No printed text is near this long. */
  private static final int LONGEST_TEXT = 600;

  /** Aligns the lines of a sheet with the texts of its likeliest column. */
  static Anchors of(List<FormLine> lines, FormSheet sheet) {
    List<FormLine> anchors = lines.stream().filter(FormLine::isAnchor).toList();
    Set<String> wanted = new HashSet<>();
    anchors.forEach(line -> wanted.addAll(line.texts()));
    int best = 0;
    NavigableMap<Integer, String> texts = new TreeMap<>();
    for (int column = 1; column <= COLUMNS; column++) {
      NavigableMap<Integer, String> found = texts(sheet, column, wanted);
      if (found.size() > texts.size()) {
        best = column;
        texts = found;
      }
    }
    return aligned(best, anchors, texts);
  }

  /** Rows whose text in a column is wanted, with their folded texts. */
  private static NavigableMap<Integer, String> texts(
      FormSheet sheet, int column, Set<String> wanted) {
    NavigableMap<Integer, String> texts = new TreeMap<>();
    for (SheetRow row : sheet.rows().values()) {
      String text = row.text(column);
      if (!text.isBlank() && text.length() <= LONGEST_TEXT) {
        String folded = Wordings.fold(text);
        if (wanted.contains(folded)) {
          texts.put(row.number(), folded);
        }
      }
    }
    return texts;
  }

  /** The longest sequence of lines that stand in the order of the layout. */
  private static Anchors aligned(
      int column, List<FormLine> lines, NavigableMap<Integer, String> texts) {
    List<Integer> rows = List.copyOf(texts.keySet());
    List<String> found = List.copyOf(texts.values());
    int[][] longest = new int[lines.size() + 1][rows.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      for (int j = rows.size() - 1; j >= 0; j--) {
        longest[i][j] =
            lines.get(i).texts().contains(found.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    Map<FormLine, Integer> placed = new LinkedHashMap<>();
    for (int i = 0, j = 0; i < lines.size() && j < rows.size(); ) {
      if (lines.get(i).texts().contains(found.get(j))) {
        placed.put(lines.get(i++), rows.get(j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Anchors(column, placed, twice(placed, texts));
  }

  /** Rows between a line's neighbours that have its text too. */
  private static Map<FormLine, List<Integer>> twice(
      Map<FormLine, Integer> placed, NavigableMap<Integer, String> texts) {
    Map<FormLine, List<Integer>> twice = new HashMap<>();
    Set<Integer> taken = new HashSet<>(placed.values());
    List<FormLine> lines = new ArrayList<>(placed.keySet());
    for (int i = 0; i < lines.size(); i++) {
      FormLine line = lines.get(i);
      int from = i == 0 ? 0 : placed.getOrDefault(lines.get(i - 1), 0);
      int to =
          i + 1 == lines.size()
              ? Integer.MAX_VALUE
              : placed.getOrDefault(lines.get(i + 1), Integer.MAX_VALUE);
      List<Integer> others =
          texts.subMap(from, false, to, false).entrySet().stream()
              .filter(entry -> !taken.contains(entry.getKey()))
              .filter(entry -> line.texts().contains(entry.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (!others.isEmpty()) {
        twice.put(line, others);
      }
    }
    return twice;
  }
}

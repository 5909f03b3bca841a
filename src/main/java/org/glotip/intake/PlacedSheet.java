package org.glotip.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet of a questionnaire whose cells are known.
 *
 * @param sheet the sheet as found
 * @param lines the lines of the layout that belong on it and have an id, by id
 * @param cells what its cells are for
 * @param headers rows with the years above counts
 */
record PlacedSheet(
    FormSheet sheet,
    Map<String, FormLine> lines,
    NavigableMap<Place, FormCell> cells,
    Set<Integer> headers) {

  static PlacedSheet of(
      FormSheet sheet,
      List<FormLine> lines,
      NavigableMap<Place, FormCell> cells,
      Set<Integer> headers) {
    return new PlacedSheet(
        sheet,
        lines.stream()
            .filter(line -> !line.line().id().isEmpty())
            .collect(Collectors.toMap(line -> line.line().id(), Function.identity())),
        cells,
        headers);
  }

  /** Place of a cell's line among all lines of the layout. */
  int index(FormCell cell) {
    FormLine line = lines.get(cell.line().id());
    return line == null ? 0 : line.index();
  }

  /** Whether a text is printed beside a line, in any language. */
  boolean isTextOf(FormCell cell, String text) {
    FormLine line = lines.get(cell.line().id());
    return line != null && line.texts().contains(Wordings.fold(text));
  }

  /** Whether a text is printed beside any line of the sheet. */
  boolean isPrinted(String text) {
    String folded = Wordings.fold(text);
    return lines.values().stream().anyMatch(line -> line.texts().contains(folded));
  }

  /** What the cells of a row are for. */
  NavigableMap<Place, FormCell> row(int number) {
    return cells.subMap(new Place(number, 0), true, new Place(number + 1, 0), false);
  }
}

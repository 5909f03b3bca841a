package org.glotip.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;

/** Says of each cell of one sheet what it is for. */
final class SheetPlacing {
  private final FileReading file;
  private final Layout layout;
  private final List<FormLine> lines;
  private final FormSheet sheet;
  private final SheetNames names;
  private final LineRows rows;
  private final NavigableMap<Place, FormCell> cells = new TreeMap<>();
  private final Set<Integer> headers = new HashSet<>();

  private SheetPlacing(
      FileReading file, Form form, String name, FormSheet sheet, SheetNames names) {
    this.file = file;
    this.layout = form.layout();
    this.lines = form.sheet(name);
    this.sheet = sheet;
    this.names = names;
    reportStrays();
    int column = names.textColumn(layout, lines);
    this.rows = new LineRows(file, lines, sheet, names, column).find();
  }

  /**
   * Places the answers of a sheet.
   *
   * @param name the sheet's name in the layout
   * @param sheet the sheet as found
   * @param named its cells that have names
   */
  static PlacedSheet place(
      FileReading file, Form form, String name, FormSheet sheet, Map<FormCell, Place> named) {
    SheetPlacing placing = new SheetPlacing(file, form, name, sheet, SheetNames.of(named));
    placing.placeBlocks();
    placing.placeAnswers();
    return PlacedSheet.of(sheet, placing.lines, placing.cells, placing.headers);
  }

  private void reportStrays() {
    List<SourceCell> strays = names.strays().stream().map(sheet::cell).toList();
    if (!strays.isEmpty()) {
      String count = String.valueOf(strays.size());
      file.found("text-disagrees", strays.get(0), strays.subList(1, strays.size()), count);
    }
  }

  /** A block is what stands below one row of years. */
  private void placeBlocks() {
    List<FormLine> block = new ArrayList<>();
    for (FormLine line : lines) {
      if (line.is(LineKind.YEARS)) {
        placeBlock(block);
        block = new ArrayList<>();
      } else if (line.line().kind().isByYear()) {
        block.add(line);
      }
    }
    placeBlock(block);
  }

  private void placeBlock(List<FormLine> block) {
    List<FormLine> placed = block.stream().filter(line -> rows.row(line) > 0).toList();
    List<FormLine> list = block.stream().filter(line -> line.is(LineKind.LISTED)).toList();
    if (placed.isEmpty() && list.isEmpty()) {
      return;
    }
    YearColumns columns = columns(block, placed);
    placed.stream()
        .filter(line -> !line.is(LineKind.LISTED))
        .forEach(line -> placeLine(line, columns));
    if (!list.isEmpty()) {
      cells.putAll(new ListRows(sheet, names, rows, columns).cells(list));
    }
    report(block, columns);
  }

  private YearColumns columns(List<FormLine> block, List<FormLine> placed) {
    int first = placed.stream().mapToInt(rows::row).min().orElse(0);
    if (first == 0) {
      first = rows.rowBefore(block.get(0)) + 1;
    }
    int lowest = rows.rowBelow(block.get(0));
    int column = rows.textColumn();
    YearCells header = YearCells.above(sheet, first, lowest, column, file.limits());
    boolean named = placed.stream().anyMatch(this::isNamed);
    YearColumns columns = YearColumns.weigh(expected(block, placed), header, layout.years(), named);
    headers.add(header.row());
    return columns;
  }

  /** Years matter where something is counted below them. */
  private void report(List<FormLine> block, YearColumns columns) {
    Set<String> ids = new HashSet<>();
    block.forEach(line -> ids.add(line.line().id()));
    cells.entrySet().stream()
        .filter(entry -> ids.contains(entry.getValue().line().id()))
        .filter(entry -> entry.getValue().role() != FormCell.Role.SUM)
        .filter(entry -> entry.getValue().role() != FormCell.Role.LABEL)
        .map(Map.Entry::getKey)
        .filter(place -> !sheet.text(place).isBlank())
        .findFirst()
        .ifPresent(place -> columns.report(file, sheet, layout.years(), place.row()));
  }

  private boolean isNamed(FormLine line) {
    return names.has(line) && !rows.isMoved(line);
  }

  /** Columns as the names have them; without names, as far from the texts as in the layout. */
  private NavigableMap<Integer, Integer> expected(List<FormLine> block, List<FormLine> placed) {
    NavigableMap<Integer, Integer> expected = new TreeMap<>();
    placed.stream()
        .filter(this::isNamed)
        .forEach(
            line ->
                names
                    .places(line)
                    .forEach((year, place) -> expected.putIfAbsent(place.column(), year)));
    if (expected.isEmpty()) {
      int first = block.get(0).line().column() + rows.textColumn() - Layout.TEXT_COLUMN;
      for (int i = 0; i < layout.years().size(); i++) {
        expected.put(first + i, layout.years().get(i));
      }
    }
    return expected;
  }

  private void placeLine(FormLine line, YearColumns columns) {
    FormCell.Role role = role(line);
    if (isNamed(line)) {
      names
          .places(line)
          .forEach((year, place) -> cells.put(place, cell(line, year, place, columns, role)));
    }
    columns.cells(line, rows.row(line), role).forEach(cells::putIfAbsent);
  }

  private static FormCell cell(
      FormLine line, int year, Place place, YearColumns columns, FormCell.Role role) {
    int seen = columns.years().getOrDefault(place.column(), year);
    return new FormCell(line.line(), seen, columns.role(place.column(), role));
  }

  private FormCell.Role role(FormLine line) {
    if (line.is(LineKind.SUM)) {
      return FormCell.Role.SUM;
    }
    return rows.isUnclear(line) ? FormCell.Role.UNCLEAR : FormCell.Role.ANSWER;
  }

  private void placeAnswers() {
    for (FormLine line : lines) {
      if (line.is(LineKind.ANSWER) && rows.row(line) > 0) {
        cells.put(place(line), new FormCell(line.line(), 0, role(line)));
      }
    }
  }

  private Place place(FormLine line) {
    LayoutLine layoutLine = line.line();
    return isNamed(line)
        ? names.places(line).getOrDefault(0, byLayout(line, layoutLine))
        : byLayout(line, layoutLine);
  }

  private Place byLayout(FormLine line, LayoutLine layoutLine) {
    int column = layoutLine.column() + rows.textColumn() - Layout.TEXT_COLUMN;
    return new Place(rows.row(line), column);
  }
}

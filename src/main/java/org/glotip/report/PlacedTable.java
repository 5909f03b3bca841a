package org.glotip.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;

/**
 * Where the values of a table stand in the workbook.
 *
 * @param slug the table
 * @param figures the figures on the sheet, a row each
 * @param rows 0-based row of each figure
 * @param sheet name of the sheet
 * @param column 0-based column of the values
 */
record PlacedTable(
    String slug, List<Figure> figures, Map<FigureKey, Integer> rows, String sheet, int column) {

  static PlacedTable of(String slug, List<Figure> figures, String sheet, int first, int column) {
    Map<FigureKey, Integer> rows = new HashMap<>();
    figures.forEach(figure -> rows.put(figure.key(), first + rows.size()));
    return new PlacedTable(slug, figures, rows, sheet, column);
  }

  /** The cell of a figure's value, as a formula names it. */
  String cell(Figure figure) {
    int row = rows.getOrDefault(figure.key(), 0);
    return new CellReference(sheet, row, column, true, true).formatAsString();
  }
}

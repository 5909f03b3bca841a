package org.glotip.model;

import java.util.List;

/**
 * One row of a long table, as found.
 *
 * @param header the header of its table
 * @param row 1-based row of the sheet, or first line of the record in a text file
 * @param texts the row's texts from the first column on; shorter than the header where cells are
 *     missing
 */
public record RawRow(LongTableHeader header, int row, List<String> texts) {

  public RawRow {
    texts = List.copyOf(texts);
  }

  /** The text under a column as found; blank where the column or the cell is missing. */
  public String text(Column column) {
    return text(header.columns().getOrDefault(column, 0));
  }

  /** The least value stated beside the number, as found; blank if there is none. */
  public String low() {
    return text(header.low());
  }

  /** The greatest value stated beside the number, as found; blank if there is none. */
  public String high() {
    return text(header.high());
  }

  private String text(int position) {
    return position == 0 || position > texts.size() ? "" : texts.get(position - 1);
  }

  /** The place of a column's cell in this row; the whole row where the column is missing. */
  public SourceCell at(Column column) {
    int position = header.columns().getOrDefault(column, 0);
    return new SourceCell(header.file(), header.sheet(), row, position);
  }

  /** The cell under a column. */
  public RawCell cell(Column column) {
    return new RawCell(at(column), text(column));
  }
}

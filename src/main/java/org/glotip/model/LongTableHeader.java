package org.glotip.model;

import java.util.Map;

/**
 * Where a long table's columns stand.
 *
 * @param file name of the input
 * @param sheet name of the sheet; blank for a text file
 * @param row 1-based row of the header
 * @param columns 1-based position of each column found
 * @param synthetic whether the table says of itself that it is a synthetic sample
 * @param low 1-based position of the least value that each row states beside its number; 0 if none
 * @param high the same for the greatest value
 */
public record LongTableHeader(
    String file,
    String sheet,
    int row,
    Map<Column, Integer> columns,
    boolean synthetic,
    int low,
    int high) {

  public LongTableHeader {
    columns = Map.copyOf(columns);
  }

  /** A header of a table without bounds beside its numbers. */
  public LongTableHeader(
      String file, String sheet, int row, Map<Column, Integer> columns, boolean synthetic) {
    this(file, sheet, row, columns, synthetic, 0, 0);
  }
}

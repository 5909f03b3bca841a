package org.glotip.model;

import java.util.Comparator;

/**
 * The place a text was found in: a cell of a workbook, or a field of a delimited text file.
 *
 * @param file name of the input as the user knows it, without the machine's folders
 * @param sheet name of the sheet; blank for a text file
 * @param row 1-based row of the sheet or line of the text file; 0 means the whole sheet or file
 * @param column 1-based column or field; 0 means the whole row
 */
public record SourceCell(String file, String sheet, int row, int column)
    implements Comparable<SourceCell> {

  private static final Comparator<SourceCell> ORDER =
      Comparator.comparing(SourceCell::file)
          .thenComparing(SourceCell::sheet)
          .thenComparingInt(SourceCell::row)
          .thenComparingInt(SourceCell::column);

  /** The whole of a file. */
  public static SourceCell ofFile(String file) {
    return new SourceCell(file, "", 0, 0);
  }

  @Override
  public int compareTo(SourceCell other) {
    return ORDER.compare(this, other);
  }

  /** {@code file!sheet!C14} for a workbook, {@code file:line:field} for a text file. */
  @Override
  public String toString() {
    return sheet.isEmpty() ? inText() : inWorkbook();
  }

  private String inText() {
    if (row == 0) {
      return file;
    }
    return column == 0 ? file + ":" + row : file + ":" + row + ":" + column;
  }

  private String inWorkbook() {
    String place = file + "!" + sheet;
    return row == 0 ? place : place + "!" + address();
  }

  /** The cell within its sheet, such as {@code C14}. */
  public String address() {
    return letters(column) + row;
  }

  /** The letters of a 1-based column: 1 is A, 27 is AA; 0 is no letter. */
  static String letters(int column) {
    StringBuilder text = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      text.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return text.toString();
  }
}

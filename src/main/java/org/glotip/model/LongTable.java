package org.glotip.model;

import java.util.List;

/**
 * A long table as read: one header and every row below it.
 *
 * @param header where the columns stand
 * @param rows every row that is not wholly blank, in the order of the file
 */
public record LongTable(LongTableHeader header, List<RawRow> rows) {

  public LongTable {
    rows = List.copyOf(rows);
  }
}

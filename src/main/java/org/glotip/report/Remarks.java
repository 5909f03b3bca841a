package org.glotip.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;

/** Comments on cells. */
final class Remarks {
  private static final int COLUMNS = 3;
  private static final int ROWS = 4;

  private Remarks() {}

  static void add(Cell cell, String text) {
    CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + ROWS);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("glotip");
    cell.setCellComment(comment);
  }
}

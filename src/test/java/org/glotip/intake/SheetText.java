package org.glotip.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet as a spreadsheet program saves it as text: all fields of all rows, values alone. */
final class SheetText {
  private static final int COLUMNS = 6;

  private SheetText() {}

  /** What a cell shows. */
  static String text(Cell cell) {
    return new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }

  static String of(Sheet sheet, String delimiter) {
    DataFormatter format = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < COLUMNS; column++) {
        Cell cell = row == null ? null : row.getCell(column);
        boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
        fields.add(formula ? "0" : format.formatCellValue(cell));
      }
      rows.add(fields);
    }
    return Samples.delimited(delimiter, rows);
  }
}

package org.glotip.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook saved in the format of 1997: its values and names, without looks and checks. */
final class OldWorkbook {
  private OldWorkbook() {}

  static byte[] of(Workbook from) throws IOException {
    try (HSSFWorkbook to = new HSSFWorkbook()) {
      for (Sheet sheet : from) {
        if (!from.isSheetHidden(from.getSheetIndex(sheet))) {
          copy(sheet, to.createSheet(sheet.getSheetName()));
        }
      }
      for (Name name : from.getAllNames()) {
        if (name.getNameName().matches("(Q|cover|legislation).*")) {
          Name copy = to.createName();
          copy.setNameName(name.getNameName());
          copy.setRefersToFormula(name.getRefersToFormula());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      to.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void copy(Sheet from, Sheet to) {
    for (Row row : from) {
      Row copy = to.createRow(row.getRowNum());
      for (Cell cell : row) {
        copy(cell, copy.createCell(cell.getColumnIndex()));
      }
    }
  }

  /** A formula becomes its value, as when a sheet is pasted. */
  private static void copy(Cell from, Cell to) {
    CellType type =
        from.getCellType() == CellType.FORMULA
            ? from.getCachedFormulaResultType()
            : from.getCellType();
    if (type == CellType.NUMERIC) {
      to.setCellValue(from.getNumericCellValue());
    } else if (type == CellType.STRING && !from.getStringCellValue().isEmpty()) {
      to.setCellValue(from.getStringCellValue());
    }
  }
}

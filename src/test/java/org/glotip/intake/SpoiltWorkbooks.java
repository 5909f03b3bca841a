package org.glotip.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.glotip.reference.LayoutLine;

/** Workbooks of the form, each with one thing wrong. */
final class SpoiltWorkbooks {
  private SpoiltWorkbooks() {}

  static Stream<SpoiltReturn> all() {
    return Stream.of(wholes(), sheets(), rows(), columns(), cells(), formulas())
        .flatMap(List::stream);
  }

  private static List<SpoiltReturn> wholes() {
    byte[] sound = FormWorkbook.xlsx("2024", "en").filled().bytes();
    byte[] old = FormWorkbook.xls("2024", "en").filled().bytes();
    return List.of(
        SpoiltReturn.of("stamp emptied", FormWorkbook::withoutStamps),
        SpoiltReturn.of("names deleted", FormWorkbook::withoutNames),
        SpoiltReturn.of("stamp and names gone", form -> form.withoutNames().withoutStamps()),
        SpoiltReturn.of("stamp, names and years gone", form -> erased(form)),
        SpoiltReturn.of(
            "stamp of a round to come",
            form -> stamps(form.withoutNames(), "GLOTIP 2044.1 en XXA")),
        SpoiltReturn.of("stamp of the round before", form -> stamps(form, "GLOTIP 2022.1 en XXA")),
        SpoiltReturn.of("macros inside", withMacros(sound)),
        SpoiltReturn.of("locked by a password", locked(sound)),
        SpoiltReturn.of("cut in the middle", Arrays.copyOf(sound, sound.length / 2)),
        SpoiltReturn.of("old format cut in the middle", Arrays.copyOf(old, old.length / 3)),
        SpoiltReturn.of("all names on one cell", SpoiltWorkbooks::namesOnOneCell),
        SpoiltReturn.of("names on sheets that are gone", SpoiltWorkbooks::namesElsewhere));
  }

  private static List<SpoiltReturn> sheets() {
    return List.of(
        SpoiltReturn.of("sheet deleted", form -> remove(form, "Q7")),
        SpoiltReturn.of(
            "sheet copied and changed", form -> cell(copy(form), "C5").setCellValue(99)),
        SpoiltReturn.of("sheet copied", SpoiltWorkbooks::copy),
        SpoiltReturn.of("sheet copied and changed, names gone", form -> copyWithoutNames(form)),
        SpoiltReturn.of("sheet hidden", form -> form.workbook.setSheetHidden(8, true)),
        SpoiltReturn.of(
            "sheet added with numbers",
            form -> cell(form.workbook.createSheet("x"), "B2").setCellValue(7)),
        SpoiltReturn.of(
            "sheet of another country's form",
            form -> form.cell("Q6", 1, 1).setCellValue("GLOTIP 2024.1 en XXB Q6")),
        SpoiltReturn.of(
            "sheet of another round's form",
            form -> form.cell("Q6", 1, 1).setCellValue("GLOTIP 2022.1 en XXA Q6")),
        SpoiltReturn.of("sheets renamed and texts of one gone", form -> renamed(form)));
  }

  private static List<SpoiltReturn> rows() {
    return List.of(
        SpoiltReturn.of(
            "rows hidden", form -> form.workbook.getSheet("Q7").getRow(4).setZeroHeight(true)),
        SpoiltReturn.of("row deleted", form -> deleteRow(form)),
        SpoiltReturn.of("rows exchanged with their texts", form -> exchange(form)),
        SpoiltReturn.of("block pasted one row down with its texts", form -> pasteDown(form, 2)),
        SpoiltReturn.of("values pasted one row down", form -> pasteDown(form, 3)),
        SpoiltReturn.of(
            "text typed over by that of another line",
            form -> form.cell("Q7", 8, 2).setCellValue("Women (18 years and over)")),
        SpoiltReturn.of("value dragged one row down, its name with it", form -> drag(form)),
        SpoiltReturn.of("number below the table", form -> form.cell("Q9", 60, 3).setCellValue(12)),
        SpoiltReturn.of(
            "texts gone and names gone",
            form -> {
              form.withoutNames();
              form.cell("Q7", 5, 2).setBlank();
            }),
        SpoiltReturn.of("text twice and names gone", form -> twiceWithoutNames(form)));
  }

  private static List<SpoiltReturn> columns() {
    return List.of(
        SpoiltReturn.of("values pasted one column right", form -> pasteRight(form, 3)),
        SpoiltReturn.of(
            "list pasted one column right with its labels", form -> pasteListRight(form)),
        SpoiltReturn.of(
            "total in the wrong column", form -> form.cell("Q7", 5, 8).setCellValue(31)),
        SpoiltReturn.of("years typed over", form -> years(form, "Q7", "2020", "2021", "2022")),
        SpoiltReturn.of("one year typed twice", form -> years(form, "Q7", "2021", "2021", "2023")),
        SpoiltReturn.of(
            "years emptied, names gone", form -> years(form.withoutNames(), "Q7", "", "", "")),
        SpoiltReturn.of(
            "years of two calendars", form -> years(form, "Q7", "2021/22", "1444", "2023")),
        SpoiltReturn.of("a fourth year added", form -> fourth(form)));
  }

  private static List<SpoiltReturn> cells() {
    return List.of(
        SpoiltReturn.of("three years merged", form -> merge(form, "Q7", "C5:E5")),
        SpoiltReturn.of("two lines merged", form -> merge(form, "Q7", "D6:D8")),
        SpoiltReturn.of("whole sheet merged", form -> merge(form, "Q10", "A1:Z9999")),
        SpoiltReturn.of(
            "note beside the number", form -> form.cell("Q7", 5, 6).setCellValue("provisional")),
        SpoiltReturn.of("number beside a remark", form -> form.cell("COVER", 8, 7).setCellValue(5)),
        SpoiltReturn.of(
            "error in an answer",
            form -> form.cell("Q7.1_1", 2022).setCellErrorValue(FormulaError.DIV0.getCode())),
        SpoiltReturn.of("number typed over a sum", form -> overSum(form)),
        SpoiltReturn.of("text longer than a cell can hold", tooLong()));
  }

  private static List<SpoiltReturn> formulas() {
    return List.of(
        SpoiltReturn.of("formula in an answer", form -> formula(form, "C6+C9", 21)),
        SpoiltReturn.of("formula out of date", form -> formula(form, "SUM(D6,D9)", 99)),
        SpoiltReturn.of("formula never computed", form -> neverComputed(form)),
        SpoiltReturn.of(
            "formula over another workbook", form -> formula(form, "[1]Sheet1!$A$1", 32)),
        SpoiltReturn.of("formula over a deleted cell", form -> formula(form, "#REF!+1", 32)));
  }

  private static void erased(FormWorkbook form) {
    form.withoutNames().withoutStamps();
    form.cell("cover_round", 0).setBlank();
    form.layout.sheets().stream()
        .flatMap(sheet -> form.layout.sheet(sheet).stream())
        .filter(line -> line.kind() == org.glotip.reference.LineKind.YEARS)
        .forEach(line -> blank(form, line));
  }

  private static void blank(FormWorkbook form, LayoutLine line) {
    for (int i = 0; i < 3; i++) {
      form.cell(line.sheet(), line.row(), line.column() + i).setBlank();
    }
  }

  private static void stamps(FormWorkbook form, String stamp) {
    form.workbook.forEach(
        sheet -> cell(sheet, "A1").setCellValue(stamp + " " + sheet.getSheetName()));
  }

  private static void namesOnOneCell(FormWorkbook form) {
    for (Name name : form.workbook.getAllNames()) {
      name.setRefersToFormula("'Q7'!$C$5");
    }
  }

  private static void namesElsewhere(FormWorkbook form) {
    for (Name name : form.workbook.getAllNames()) {
      if (name.getNameName().startsWith("Q7")) {
        name.setRefersToFormula("'Gone'!$C$5");
      }
    }
  }

  private static void remove(FormWorkbook form, String sheet) {
    List<Name> names =
        form.workbook.getAllNames().stream()
            .filter(
                name ->
                    name.getRefersToFormula().startsWith("'" + sheet + "'")
                        || name.getRefersToFormula().startsWith(sheet + "!"))
            .map(Name.class::cast)
            .toList();
    names.forEach(form.workbook::removeName);
    form.workbook.removeSheetAt(form.workbook.getSheetIndex(sheet));
  }

  private static Sheet copy(FormWorkbook form) {
    return form.workbook.cloneSheet(form.workbook.getSheetIndex("Q1"));
  }

  private static void copyWithoutNames(FormWorkbook form) {
    form.withoutNames();
    cell(copy(form), "C5").setCellValue(99);
  }

  private static void renamed(FormWorkbook form) {
    form.withoutNames();
    Sheet sheet = form.workbook.getSheet("Q10");
    form.workbook.setSheetName(form.workbook.getSheetIndex(sheet), "Sheet 12");
    for (int row = 1; row <= 53; row++) {
      FormWorkbook.cell(sheet, row, 2).setBlank();
    }
    cell(sheet, "A1").setBlank();
  }

  private static void deleteRow(FormWorkbook form) {
    Sheet sheet = form.workbook.getSheet("Q7");
    List<Name> names =
        form.workbook.getAllNames().stream()
            .filter(name -> name.getNameName().startsWith("Q7.1_3_"))
            .map(Name.class::cast)
            .toList();
    names.forEach(name -> name.setRefersToFormula("'Q7'!#REF!"));
    sheet.removeRow(sheet.getRow(6));
    sheet.shiftRows(7, sheet.getLastRowNum(), -1);
  }

  private static void exchange(FormWorkbook form) {
    for (int column = 2; column <= 5; column++) {
      String one = SheetText.text(form.cell("Q7", 6, column));
      String other = SheetText.text(form.cell("Q7", 7, column));
      set(form.cell("Q7", 6, column), other);
      set(form.cell("Q7", 7, column), one);
    }
  }

  private static void pasteDown(FormWorkbook form, int column) {
    for (int row = 17; row >= 5; row--) {
      for (int at = column; at <= 5; at++) {
        set(form.cell("Q7", row + 1, at), SheetText.text(form.cell("Q7", row, at)));
      }
    }
    if (column == 3) {
      for (int at = column; at <= 5; at++) {
        form.cell("Q7", 5, at).setBlank();
        form.cell("Q7", 18, at).setCellValue(3);
      }
    }
  }

  private static void drag(FormWorkbook form) {
    List<Name> lost =
        form.workbook.getAllNames().stream()
            .filter(name -> name.getNameName().equals("Q4.1_2_2022"))
            .map(Name.class::cast)
            .toList();
    lost.forEach(form.workbook::removeName);
    form.workbook.getName("Q4.1_1_2022").setRefersToFormula("'Q4'!$D$6");
    form.cell("Q4", 5, 4).setBlank();
    form.cell("Q4", 6, 4).setCellValue(20);
  }

  private static void twiceWithoutNames(FormWorkbook form) {
    form.withoutNames();
    form.cell("Q7", 6, 2).setCellValue("Total");
  }

  private static void pasteRight(FormWorkbook form, int column) {
    for (int at = 5; at >= column; at--) {
      set(form.cell("Q7", 5, at + 1), SheetText.text(form.cell("Q7", 5, at)));
    }
    form.cell("Q7", 5, column).setBlank();
  }

  private static void pasteListRight(FormWorkbook form) {
    set(form.cell("Q9", 6, 3), "Otherland");
    form.label("Q9.1_2").setBlank();
    for (int column = 4; column <= 6; column++) {
      form.cell("Q9", 6, column).setCellValue(8);
    }
  }

  private static void years(FormWorkbook form, String sheet, String... years) {
    for (int i = 0; i < years.length; i++) {
      set(form.cell(sheet, 4, 3 + i), years[i]);
    }
  }

  private static void fourth(FormWorkbook form) {
    form.cell("Q7", 4, 6).setCellValue(2024);
    form.cell("Q7", 5, 6).setCellValue(34);
  }

  private static void merge(FormWorkbook form, String sheet, String area) {
    form.workbook.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(area));
  }

  private static void formula(FormWorkbook form, String formula, double stored) {
    XSSFCell cell = (XSSFCell) form.cell("Q7.1_1", 2022);
    cell.setCellValue(stored);
    cell.getCTCell().addNewF().setStringValue(formula);
  }

  private static void overSum(FormWorkbook form) {
    form.cell("Q7.1_sum_sexes", 2022).setBlank();
    form.cell("Q7.1_sum_sexes", 2022).setCellValue(31);
  }

  private static void neverComputed(FormWorkbook form) {
    form.cell("Q7.1_1", 2022).setBlank();
    form.cell("Q7.1_1", 2022).setCellFormula("D6*2");
  }

  private static Cell cell(Sheet sheet, String place) {
    Place first = CellArea.of(place).orElseThrow().first();
    return FormWorkbook.cell(sheet, first.row(), first.column());
  }

  private static void set(Cell cell, String text) {
    if (text.isEmpty()) {
      cell.setBlank();
    } else if (text.matches("[0-9]+")) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static byte[] withMacros(byte[] workbook) {
    return SpoiltZip.with(workbook, "xl/vbaProject.bin", "Sub AutoOpen()");
  }

  /** What a workbook cannot be made to hold by a program that keeps to the format. */
  private static byte[] tooLong() {
    byte[] sound = FormWorkbook.xlsx("2024", "en").filled().bytes();
    String shared = SpoiltZip.part(sound, "xl/sharedStrings.xml");
    String changed = shared.replace(">Police<", ">" + "Police ".repeat(6000) + "<");
    return SpoiltZip.with(sound, "xl/sharedStrings.xml", changed);
  }

  private static byte[] locked(byte[] workbook) {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(workbook);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException | java.security.GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, read back by POI. */
final class ReportWorkbookTest {
  @TempDir Path folder;

  @Test
  void contentsLeadToEverySheet() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sample.figures(), true)) {
      List<String> sheets = new ArrayList<>();
      workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
      assertThat(sheets)
          .containsExactly("Contents", "totals", "change", "index", "sex_age", "flows");
      XSSFSheet contents = workbook.getSheet("Contents");
      assertThat(contents.getHyperlinkList())
          .extracting(link -> link.getLocation())
          .containsExactly(
              "'totals'!A1", "'change'!A1", "'index'!A1", "'sex_age'!A1", "'flows'!A1");
      assertThat(texts(contents)).contains("ab".repeat(32), "Excluded: XXC", "could not be read");
    }
  }

  @Test
  void tableHasFiguresWithTheirBasis() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sample.figures(), true)) {
      XSSFSheet sheet = workbook.getSheet("totals");
      Row header = header(sheet);
      Row figure = sheet.getRow(header.getRowNum() + 1);
      assertThat(cell(header, figure, "Name of area").getStringCellValue()).isEqualTo("World");
      Cell value = cell(header, figure, "Value");
      assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(value.getNumericCellValue()).isEqualTo(42);
      assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(cell(header, figure, "Lowest").getNumericCellValue()).isEqualTo(40);
      assertThat(cell(header, figure, "Countries").getNumericCellValue()).isEqualTo(2);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (header.getRowNum() + 1));
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header.getRowNum());
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFooter().getRight()).contains("&P");
    }
  }

  @Test
  void unknownBoundIsAnEmptyCell() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sample.figures(), true)) {
      XSSFSheet sheet = workbook.getSheet("change");
      Row header = header(sheet);
      Row figure = sheet.getRow(header.getRowNum() + 1);
      assertThat(cell(header, figure, "Highest").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(cell(header, figure, "Value").getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.0");
    }
  }

  /** The id stands beyond the printed columns; wrapped, it made each row twice as high. */
  @Test
  void aLongIdMakesNoRowHigher() throws IOException {
    Figure figure = figure("G24_A_GROUPING_WITH_A_NAME_AS_LONG_AS_ITS_PAGE_IS_WIDE", 2018);
    try (XSSFWorkbook workbook = workbook(List.of(figure), false)) {
      XSSFSheet sheet = workbook.getSheet("totals");
      Row row = sheet.getRow(header(sheet).getRowNum() + 1);
      assertThat(cell(header(sheet), row, "Figure").getCellStyle().getWrapText()).isFalse();
      assertThat(cell(header(sheet), row, "Unit").getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void everySheetSaysThatItIsSynthetic() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sample.figures(), true);
        XSSFWorkbook real = workbook(Sample.figures(), false)) {
      workbook.forEach(
          sheet ->
              assertThat(texts((XSSFSheet) sheet)).contains("synthetic sample - not real data"));
      real.forEach(
          sheet ->
              assertThat(texts((XSSFSheet) sheet))
                  .doesNotContain("synthetic sample - not real data"));
    }
  }

  @Test
  void longTableLeavesCountriesOutAndSaysSo() throws IOException {
    List<Figure> figures = new ArrayList<>();
    IntStream.range(0, TableSheet.MOST_FIGURES).forEach(i -> figures.add(figure("FRA", i)));
    figures.add(figure("001", 2018));
    try (XSSFWorkbook workbook = workbook(figures, false)) {
      XSSFSheet sheet = workbook.getSheet("totals");
      assertThat(sheet.getLastRowNum()).isEqualTo(header(sheet).getRowNum() + 1);
      assertThat(texts(sheet)).anyMatch(text -> text.startsWith("5000 figures"));
    }
  }

  /** Columns without a figure would be narrow, and cut the lines that say where the figures are. */
  @Test
  void aTableOfCountriesAloneIsALineThatSaysWhereTheyAre() throws IOException {
    List<Figure> figures = new ArrayList<>();
    IntStream.rangeClosed(0, TableSheet.MOST_FIGURES).forEach(i -> figures.add(figure("FRA", i)));
    try (XSSFWorkbook workbook = workbook(figures, false)) {
      XSSFSheet sheet = workbook.getSheet("totals");
      assertThat(texts(sheet)).last().asString().startsWith("5001 figures");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNull();
    }
  }

  private XSSFWorkbook workbook(List<Figure> figures, boolean synthetic) throws IOException {
    Path path = folder.resolve("report.xlsx");
    ReportWorkbook.write(
        path,
        Sample.run(synthetic),
        FigureTable.all(figures.stream().sorted().toList(), Sample.REFERENCE, 2024),
        Sample.REFERENCE,
        new Wording(Sample.REFERENCE.labels(), "en"));
    try (InputStream in = Files.newInputStream(path)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Figure figure(String area, int period) {
    FigureKey key = FigureKey.of("totals", area, Integer.toString(period), "VICTIMS", "COUNT");
    return new Figure(
        key, "PERSONS", Bounds.exact(7), ObservationStatus.A, 1, 7, List.of(), List.of());
  }

  private static Row header(XSSFSheet sheet) {
    return sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition() - 1);
  }

  private static Cell cell(Row header, Row row, String title) {
    for (Cell cell : header) {
      if (cell.getStringCellValue().equals(title)) {
        return row.getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + title);
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }
}

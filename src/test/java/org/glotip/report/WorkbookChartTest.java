package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** The charts of the workbook, read back from its XML: each number is that of its table. */
class WorkbookChartTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "zh"})
  void everyNumberOfEveryChartIsTheCellOfItsTable(String language) throws IOException {
    try (XSSFWorkbook workbook = workbook(language)) {
      List<XSSFChart> charts = charts(workbook);
      assertThat(charts).hasSize(4);
      for (XSSFChart chart : charts) {
        List<CTNumDataSource> series = series(chart.getCTChart().getPlotArea());
        assertThat(series).isNotEmpty();
        for (CTNumDataSource numbers : series) {
          assertThat(drawn(numbers)).isEqualTo(fromTable(workbook, numbers.getNumRef().getF()));
        }
      }
    }
  }

  @Test
  void aYearWithoutAFigureIsAGapAndNotZero() throws IOException {
    try (XSSFWorkbook workbook = workbook("en")) {
      CTPlotArea trend = charts(workbook).get(0).getCTChart().getPlotArea();
      assertThat(drawn(series(trend).get(0)))
          .containsExactly(Optional.of(40.0), Optional.empty(), Optional.of(42.0));
    }
  }

  @Test
  void partsAreStackedIfTheyRestOnTheSamePersons() throws IOException {
    try (XSSFWorkbook workbook = workbook("en")) {
      CTBarChart stack = charts(workbook).get(2).getCTChart().getPlotArea().getBarChartArray(0);
      assertThat(stack.getGrouping().getVal()).hasToString("stacked");
      assertThat(stack.getSerList())
          .extracting(each -> each.getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .containsExactly("Women", "Girls");
    }
  }

  @Test
  void anAreaStandsBesideItsLikeWithoutTheirSum() throws IOException {
    try (XSSFWorkbook workbook = workbook("en")) {
      CTBarChart areas = charts(workbook).get(1).getCTChart().getPlotArea().getBarChartArray(0);
      assertThat(areas.getSerArray(0).getCat().getStrRef().getStrCache().getPtList())
          .extracting(each -> each.getV())
          .containsExactlyInAnyOrder("Western and Southern Europe", "North America");
    }
  }

  @Test
  void everyChartHasATextInItsPlaceAndTheSheetItsLinks() throws IOException {
    try (XSSFWorkbook workbook = workbook("en")) {
      for (CTTwoCellAnchor anchor :
          workbook.getSheetAt(1).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
        String text = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr();
        assertThat(text).contains("World");
      }
      assertThat(workbook.getSheet("Contents").getHyperlinkList())
          .extracting(link -> link.getLocation())
          .contains("'Charts'!A1");
      assertThat(workbook.getSheet("Charts").getHyperlinkList())
          .extracting(link -> link.getLocation())
          .contains("'Contents'!A1", "'totals'!A1", "'sex_age'!A1");
    }
  }

  @Test
  void theSameFiguresMakeTheSameBytes() throws IOException {
    write("en");
    byte[] first = Files.readAllBytes(folder.resolve("report.xlsx"));
    write("en");
    assertThat(Files.readAllBytes(folder.resolve("report.xlsx"))).isEqualTo(first);
  }

  /** The numbers that a chart keeps beside its reference, by place. */
  private static List<Optional<Double>> drawn(CTNumDataSource numbers) {
    List<Optional<Double>> values = new ArrayList<>();
    long count = numbers.getNumRef().getNumCache().getPtCount().getVal();
    for (int i = 0; i < count; i++) {
      int place = i;
      values.add(
          numbers.getNumRef().getNumCache().getPtList().stream()
              .filter(point -> point.getIdx() == place)
              .map(CTNumVal::getV)
              .map(Double::valueOf)
              .findFirst());
    }
    return values;
  }

  /** Follows each formula of a range to the sheet of the table. */
  private static List<Optional<Double>> fromTable(XSSFWorkbook workbook, String range) {
    List<Optional<Double>> values = new ArrayList<>();
    for (CellReference place :
        new AreaReference(range, workbook.getSpreadsheetVersion()).getAllReferencedCells()) {
      Cell cell = cell(workbook, place);
      values.add(
          cell == null
              ? Optional.empty()
              : Optional.of(
                  cell(workbook, new CellReference(cell.getCellFormula())).getNumericCellValue()));
      if (cell != null) {
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
      }
    }
    return values;
  }

  private static Cell cell(XSSFWorkbook workbook, CellReference place) {
    XSSFSheet sheet = workbook.getSheet(place.getSheetName());
    return sheet.getRow(place.getRow()).getCell(place.getCol());
  }

  private static List<CTNumDataSource> series(CTPlotArea area) {
    Stream<CTNumDataSource> lines =
        area.getLineChartList().stream()
            .map(CTLineChart::getSerList)
            .flatMap(List::stream)
            .map(each -> each.getVal());
    Stream<CTNumDataSource> bars =
        area.getBarChartList().stream()
            .map(CTBarChart::getSerList)
            .flatMap(List::stream)
            .map(each -> each.getVal());
    return Stream.concat(lines, bars).toList();
  }

  private static List<XSSFChart> charts(XSSFWorkbook workbook) {
    return workbook.getSheetAt(1).getDrawingPatriarch().getCharts();
  }

  private XSSFWorkbook workbook(String language) throws IOException {
    write(language);
    try (InputStream in = Files.newInputStream(folder.resolve("report.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private void write(String language) throws IOException {
    List<Figure> figures =
        List.of(
            figure("totals", "001", "2018", "", "", "COUNT", 40, 40),
            figure("totals", "001", "2020", "", "", "COUNT", 42, 42),
            figure("totals", "001", "2020", "", "", "RATE", 0.5, 42),
            figure("totals", "G24_WSE", "2020", "", "", "COUNT", 30, 30),
            figure("totals", "G24_NAM", "2020", "", "", "COUNT", 12, 12),
            figure("sex_age", "001", "2019", "F", "Y_GE18", "SHARE", 55, 30),
            figure("sex_age", "001", "2020", "F", "Y_GE18", "SHARE", 62.5, 40),
            figure("sex_age", "001", "2020", "F", "Y0T17", "SHARE", 37.5, 40),
            figure("sex_age", "001", "2020", "M", "_T", "SHARE", 10, 42),
            figure("sex_age_recent", "001", "2018-2020", "F", "Y_GE18", "SHARE", 60, 40),
            figure("sex_age_recent", "G24_WSE", "2018-2020", "F", "Y_GE18", "SHARE", 61, 30));
    Path path = folder.resolve("report.xlsx");
    ReportWorkbook.write(
        path,
        Sample.run(true),
        FigureTable.all(figures.stream().sorted().toList(), Sample.REFERENCE, 2024),
        Sample.REFERENCE,
        new Wording(Sample.REFERENCE.labels(), language));
  }

  private static Figure figure(
      String table,
      String area,
      String period,
      String sex,
      String age,
      String measure,
      double value,
      double cases) {
    FigureKey key =
        new FigureKey(table, area, period, "VICTIMS", "", sex, age, "", "", "", measure);
    return new Figure(
        key, "", Bounds.exact(value), ObservationStatus.A, 3, cases, List.of(), List.of());
  }
}

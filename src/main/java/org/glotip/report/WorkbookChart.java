package org.glotip.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.glotip.model.Figure;
import org.glotip.reference.ChartCategory;
import org.glotip.reference.ChartKind;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A native chart over the numbers of a {@link ChartGrid} on the same sheet. */
final class WorkbookChart {
  /** The colours of the page, in its order. */
  private static final List<String> COLOURS =
      List.of("17507F", "B0540F", "23776C", "8A3768", "866A10", "50629A", "626D78", "4C7A34");

  private static final String GRID = "D8DEE5";
  private static final String FULL_OVERLAP = "100";
  private static final int GAP = 40;
  private static final double LINE_POINTS = 2.0;

  private final XSSFSheet sheet;
  private final ChartGrid grid;
  private final int heading;

  private WorkbookChart(XSSFSheet sheet, ChartGrid grid, int heading) {
    this.sheet = sheet;
    this.grid = grid;
    this.heading = heading;
  }

  /**
   * Draws it.
   *
   * @param place the cells it covers
   * @param text what stands in its place for who cannot see it
   * @param heading 0-based row of the names of the series; a row for each category follows
   */
  static void draw(
      XSSFSheet sheet, CellRangeAddress place, String text, ChartGrid grid, int heading) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            place.getFirstColumn(),
            place.getFirstRow(),
            place.getLastColumn(),
            place.getLastRow() + 1);
    XSSFChart chart = drawing.createChart(anchor);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(text);
    new WorkbookChart(sheet, grid, heading).fill(chart);
  }

  private void fill(XSSFChart chart) {
    chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    if (grid.series().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFChartData data = data(chart);
    for (int series = 0; series < grid.series().size(); series++) {
      add(data, series);
    }
    chart.plot(data);
    chart.getCTChart().getPlotArea().getBarChartList().forEach(this::pile);
  }

  /** Areas lie, for their names are long; all else stands. */
  private boolean isLying() {
    return grid.chart().category() == ChartCategory.AREA
        || grid.chart().category() == ChartCategory.INDICATOR;
  }

  private XDDFChartData data(XSSFChart chart) {
    boolean lying = isLying();
    XDDFCategoryAxis names =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    // An axis that is cut off makes small changes look large.
    if (grid.figures().stream().flatMap(List::stream).allMatch(WorkbookChart::isNotNegative)) {
      values.setMinimum(0);
    }
    values.setNumberFormat(grid.decimals() == 0 ? "#,##0" : "#,##0.##");
    values.getOrAddMajorGridProperties().setLineProperties(line(GRID, 1));
    if (lying) {
      names.setOrientation(AxisOrientation.MAX_MIN);
    }
    if (grid.chart().kind() == ChartKind.LINES) {
      XDDFLineChartData lines =
          (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
      lines.setVaryColors(false);
      return lines;
    }
    return bars((XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values));
  }

  private static boolean isNotNegative(Optional<Figure> figure) {
    return figure.isEmpty() || figure.get().bounds().value() >= 0;
  }

  private XDDFBarChartData bars(XDDFBarChartData bars) {
    bars.setVaryColors(false);
    bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
    bars.setGapWidth(GAP);
    if (grid.chart().kind() == ChartKind.STACK) {
      bars.setBarGrouping(BarGrouping.STACKED);
    } else {
      bars.setBarGrouping(BarGrouping.CLUSTERED);
    }
    return bars;
  }

  /** Parts of a bar stand over each other. The element is not among the classes that come along. */
  private void pile(CTBarChart bars) {
    if (grid.chart().kind() != ChartKind.STACK) {
      return;
    }
    Node gap = bars.getGapWidth().getDomNode();
    Element overlap = gap.getOwnerDocument().createElementNS(gap.getNamespaceURI(), "c:overlap");
    overlap.setAttribute("val", FULL_OVERLAP);
    gap.getParentNode().insertBefore(overlap, gap.getNextSibling());
  }

  private void add(XDDFChartData data, int series) {
    int first = heading + 1;
    int last = heading + grid.categories().size();
    XDDFChartData.Series drawn =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(
                grid.categories().toArray(String[]::new), range(first, last, 0)),
            XDDFDataSourcesFactory.fromArray(numbers(series), range(first, last, series + 1)));
    drawn.setTitle(
        grid.series().get(series),
        new CellReference(sheet.getSheetName(), heading, series + 1, true, true));
    String colour = COLOURS.get(series % COLOURS.size());
    if (drawn instanceof XDDFLineChartData.Series line) {
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.CIRCLE);
      line.setLineProperties(line(colour, LINE_POINTS));
    } else {
      drawn.setFillProperties(fill(colour));
    }
  }

  private Double[] numbers(int series) {
    return grid.figures().stream()
        .map(row -> row.get(series))
        .map(each -> each.map(figure -> SheetRows.printed(figure.bounds().value())).orElse(null))
        .toArray(Double[]::new);
  }

  private String range(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  private static XDDFLineProperties line(String colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.reference.ChartCategory;
import org.glotip.reference.ChartDefinition;
import org.glotip.reference.Reference;

/**
 * The report as one page that needs nothing else: figures, charts, tables, explanations. The page
 * draws itself from the figures it carries, so that a chart cannot differ from its table.
 */
final class ReportPage {
  private static final List<String> STYLES = List.of("page/page.css", "page/charts.css");
  private static final List<String> PROGRAMS =
      List.of(
          "page/texts.js",
          "page/figures.js",
          "page/drawing.js",
          "page/lines.js",
          "page/stacks.js",
          "page/bars.js",
          "page/tiles.js",
          "page/flows.js",
          "page/tables.js",
          "page/explanation.js",
          "page/charts.js",
          "page/page.js");

  private final Reference reference;
  private final Wording wording;
  private final RunRecord run;
  private final List<FigureTable> tables;
  private final Reporters reporters;
  private final PageCode code = new PageCode(Html.resources(STYLES), Html.resources(PROGRAMS));

  ReportPage(Reference reference, Wording wording, RunRecord run, List<FigureTable> tables) {
    this.reference = reference;
    this.wording = wording;
    this.run = run;
    this.tables = tables;
    this.reporters =
        new Reporters(tables.stream().flatMap(table -> table.figures().stream()).toList());
  }

  /** Writes the page of all areas. */
  void write(Path path) throws IOException {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    for (FigureTable table : tables) {
      List<ChartDefinition> charts = reference.page().of(table.slug());
      figures.put(table.slug(), matching(table.figures(), charts, table));
    }
    TextFile.write(path, page(content(wording.text("page.title"), Code.WORLD, false, figures)));
  }

  /** Writes a page for each country that reports, {@code AAA.html}. */
  void writeCountries(Path folder) throws IOException {
    for (CountryFigures country : CountryFigures.all(tables)) {
      Map<String, List<Figure>> figures = new LinkedHashMap<>();
      for (FigureTable table : tables) {
        List<ChartDefinition> charts =
            reference.page().of(table.slug()).stream().filter(ReportPage::isOfOneCountry).toList();
        List<Figure> own =
            country.of(table).stream().filter(figure -> isShown(figure, country, charts)).toList();
        figures.put(table.slug(), matching(own, charts, table));
      }
      String name = wording.area(country.code());
      TextFile.write(
          folder.resolve(country.code() + ".html"),
          page(content(name, country.code(), true, figures)));
    }
  }

  /** What a country gave to the figures of wider areas is shown in charts of flows alone. */
  private static boolean isShown(
      Figure figure, CountryFigures country, List<ChartDefinition> charts) {
    return figure.key().area().equals(country.code())
        || charts.stream().anyMatch(chart -> chart.category() == ChartCategory.FLOW);
  }

  private PageContent content(
      String title, String home, boolean profile, Map<String, List<Figure>> figures) {
    figures.values().removeIf(List::isEmpty);
    List<ChartDefinition> charts =
        figures.keySet().stream()
            .flatMap(slug -> reference.page().of(slug).stream())
            .filter(chart -> !profile || isOfOneCountry(chart))
            .toList();
    return new PageContent(title, home, profile, inOrder(charts), figures);
  }

  private static boolean isOfOneCountry(ChartDefinition chart) {
    return chart.withCountries()
        && chart.category() != ChartCategory.AREA
        && chart.category() != ChartCategory.COUNTRY;
  }

  /** The figures that some of the charts shows, in the order of the table. */
  private static List<Figure> matching(
      List<Figure> figures, List<ChartDefinition> charts, FigureTable table) {
    List<Predicate<Figure>> shown =
        charts.stream().map(chart -> shownBy(chart, figures, table)).toList();
    return figures.stream()
        .filter(figure -> shown.stream().anyMatch(each -> each.test(figure)))
        .toList();
  }

  private static Predicate<Figure> shownBy(
      ChartDefinition chart, List<Figure> figures, FigureTable table) {
    Predicate<Figure> shown =
        figure ->
            chart.shows(figure.key().measure())
                && (chart.withCountries() || !table.isCountry(figure.key().area()));
    if (chart.periods() == 0) {
      return shown;
    }
    Set<String> latest =
        figures.stream()
            .filter(shown)
            .map(figure -> figure.key().period())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(chart.periods())
            .collect(Collectors.toSet());
    return shown.and(figure -> latest.contains(figure.key().period()));
  }

  private String page(PageContent content) throws IOException {
    ReporterSets sets = new ReporterSets(reporters);
    StringBuilder figures = new StringBuilder();
    for (Map.Entry<String, List<Figure>> table : content.figures().entrySet()) {
      String json = new PageTable(table.getValue(), wording).json(sets);
      figures.append(Html.data("table-" + table.getKey(), json));
    }
    String data = new PageData(reference, wording, run).json(content, sets);
    return Html.head(wording, content.title(), code)
        + body(content.title())
        + Html.data("page", data)
        + figures
        + Html.foot(code.program());
  }

  /** In the order of the catalogue of charts; those of no catalogue last. */
  private List<ChartDefinition> inOrder(List<ChartDefinition> charts) {
    List<ChartDefinition> ordered = new ArrayList<>(reference.page().charts());
    ordered.retainAll(charts);
    charts.stream().filter(chart -> !ordered.contains(chart)).forEach(ordered::add);
    return ordered;
  }

  private String body(String title) {
    String synthetic =
        run.synthetic()
            ? "<p class=\"synthetic\">" + Html.escape(wording.text("word.synthetic")) + "</p>\n"
            : "";
    return "<a class=\"skip\" href=\"#main\">"
        + Html.escape(wording.text("page.skip"))
        + "</a>\n<header class=\"masthead\">\n<h1>"
        + Html.escape(title)
        + "</h1>\n"
        + synthetic
        + "</header>\n<noscript><p>"
        + Html.escape(wording.text("page.noscript"))
        + "</p></noscript>\n";
  }
}

package org.glotip.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glotip.model.Code;
import org.glotip.model.Figure;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.ChartCategory;
import org.glotip.reference.ChartDefinition;
import org.glotip.reference.ChartKind;
import org.glotip.reference.Reference;

/**
 * What a native chart of the workbook shows: the world, its detected victims where a table has
 * several indicators, and the first measure of the chart's definition.
 */
final class ChartSelection {
  private static final Set<ChartKind> KINDS =
      EnumSet.of(ChartKind.LINES, ChartKind.STACK, ChartKind.BARS);
  private static final Set<ChartCategory> CATEGORIES =
      EnumSet.of(
          ChartCategory.PERIOD,
          ChartCategory.AREA,
          ChartCategory.SEX_AGE,
          ChartCategory.FORM,
          ChartCategory.INDICATOR);
  private static final double PERCENT = 100;

  private final ChartDefinition chart;
  private final Reference reference;
  private final ChartAxes axes;
  private final Wording wording;
  private final Set<String> areas;

  private ChartSelection(ChartDefinition chart, Reference reference, int edition, Wording wording) {
    this.chart = chart;
    this.reference = reference;
    this.wording = wording;
    this.axes = new ChartAxes(chart, reference.codes(), wording);
    this.areas =
        reference.geography().areas(edition).stream()
            .filter(area -> chart.category() == ChartCategory.AREA && isPart(area.level()))
            .map(Area::code)
            .collect(Collectors.toCollection(HashSet::new));
    areas.add(Code.WORLD);
  }

  /** The charts of a table that have at least two categories, in the order of their definitions. */
  static List<ChartGrid> of(
      String slug, List<Figure> figures, Reference reference, int edition, Wording wording) {
    return reference.page().of(slug).stream()
        .filter(chart -> KINDS.contains(chart.kind()) && CATEGORIES.contains(chart.category()))
        .map(chart -> new ChartSelection(chart, reference, edition, wording).grid(figures))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isPart(AreaLevel level) {
    return level == AreaLevel.SUBGROUPING;
  }

  private Optional<ChartGrid> grid(List<Figure> all) {
    List<Figure> figures = wholes(measured(all));
    figures = chart.category() == ChartCategory.PERIOD ? ofOneSpan(figures) : ofOnePeriod(figures);
    if (chart.kind() == ChartKind.STACK) {
      figures = ofOneWhole(figures);
    }
    return axes.categories(figures).size() < 2
        ? Optional.empty()
        : Optional.of(grid(figures, figures.get(0)));
  }

  private ChartGrid grid(List<Figure> figures, Figure first) {
    List<String> categories = axes.categories(figures);
    List<String> series = axes.series(figures);
    Map<String, Figure> places = new LinkedHashMap<>();
    figures.forEach(figure -> places.putIfAbsent(place(figure), figure));
    List<List<Optional<Figure>>> cells = new ArrayList<>();
    for (String category : categories) {
      cells.add(
          series.stream()
              .map(each -> Optional.ofNullable(places.get(category + "\n" + each)))
              .toList());
    }
    return new ChartGrid(
        chart,
        subtitle(first),
        categories.stream().map(axes::categoryName).toList(),
        series.stream().map(axes::seriesName).toList(),
        cells);
  }

  private String place(Figure figure) {
    return axes.category(figure) + "\n" + axes.series(figure);
  }

  private String subtitle(Figure figure) {
    return Stream.of(
            chart.followsIndicator() ? wording.name("indicator", figure.key().indicator()) : "",
            wording.area(Code.WORLD),
            chart.category() == ChartCategory.PERIOD ? "" : figure.key().period(),
            axes.isByMeasure() ? "" : wording.name("measure", figure.key().measure()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" \u00B7 "));
  }

  /** Of the areas, the indicator, and the first measures that there are. */
  private List<Figure> measured(List<Figure> all) {
    List<Figure> found = all.stream().filter(each -> areas.contains(each.key().area())).toList();
    Set<String> indicators =
        found.stream().map(each -> each.key().indicator()).collect(Collectors.toSet());
    if (chart.followsIndicator() && indicators.size() > 1) {
      found = found.stream().filter(each -> each.key().indicator().equals(Code.VICTIMS)).toList();
    }
    for (List<String> choice : choices(found)) {
      List<Figure> chosen =
          found.stream().filter(figure -> choice.contains(figure.key().measure())).toList();
      if (!chosen.isEmpty()) {
        // The sum would dwarf its parts.
        boolean parts = chart.category() == ChartCategory.AREA && choice.contains("COUNT");
        return chosen.stream()
            .filter(each -> !parts || !each.key().area().equals(Code.WORLD))
            .toList();
      }
    }
    return List.of();
  }

  private List<List<String>> choices(List<Figure> figures) {
    return chart.measures().isEmpty()
        ? figures.stream().map(figure -> List.of(figure.key().measure())).distinct().toList()
        : chart.measures();
  }

  /** What an axis does not tell apart is taken whole; sex and age as fine as there are. */
  private List<Figure> wholes(List<Figure> figures) {
    List<Figure> found = axes.isBy("SEX_AGE") ? finest(figures) : figures;
    if (!axes.isBy("SEX_AGE")) {
      found = whole(found, figure -> figure.key().sex());
      found = whole(found, figure -> figure.key().age());
    }
    found = axes.isBy("FORM") ? found : whole(found, figure -> figure.key().form());
    return axes.isBy("REACH") ? found : whole(found, figure -> figure.key().reach());
  }

  private static List<Figure> whole(List<Figure> figures, Function<Figure, String> code) {
    List<Figure> whole = figures.stream().filter(figure -> isWhole(code.apply(figure))).toList();
    return whole.isEmpty() ? figures : whole;
  }

  private static boolean isWhole(String code) {
    return code.isEmpty() || code.equals(Code.TOTAL);
  }

  private static List<Figure> finest(List<Figure> figures) {
    int most = figures.stream().mapToInt(ChartSelection::detail).max().orElse(0);
    return figures.stream().filter(figure -> detail(figure) == most).toList();
  }

  private static int detail(Figure figure) {
    return (isWhole(figure.key().sex()) ? 0 : 1) + (isWhole(figure.key().age()) ? 0 : 1);
  }

  /** Pairs and windows of one length: the commonest. */
  private static List<Figure> ofOneSpan(List<Figure> figures) {
    Map<Integer, Long> counts =
        figures.stream()
            .collect(Collectors.groupingBy(ChartSelection::span, Collectors.counting()));
    Optional<Integer> common =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
            .map(Map.Entry::getKey);
    return figures.stream().filter(each -> common.stream().allMatch(s -> s == span(each))).toList();
  }

  private static int span(Figure figure) {
    String[] years = figure.key().period().split("-", -1);
    return years.length == 2 ? Integer.parseInt(years[1]) - Integer.parseInt(years[0]) : 0;
  }

  /** The latest period for which enough countries reported. */
  private List<Figure> ofOnePeriod(List<Figure> figures) {
    double share = reference.policy().get("page_completeness") / PERCENT;
    Map<String, Integer> countries =
        figures.stream()
            .collect(Collectors.toMap(each -> each.key().period(), Figure::countries, Math::max));
    int most = countries.values().stream().mapToInt(each -> each).max().orElse(0);
    Optional<String> latest =
        countries.entrySet().stream()
            .filter(entry -> entry.getValue() >= most * share)
            .map(Map.Entry::getKey)
            .max(Comparator.naturalOrder());
    return figures.stream()
        .filter(figure -> latest.stream().allMatch(figure.key().period()::equals))
        .toList();
  }

  /** Parts of one whole rest on the same persons; a share of others is a figure of its own. */
  private List<Figure> ofOneWhole(List<Figure> figures) {
    Collection<List<Figure>> bars =
        figures.stream()
            .collect(Collectors.groupingBy(axes::category, LinkedHashMap::new, Collectors.toList()))
            .values();
    return bars.stream().flatMap(bar -> ofOneBar(bar).stream()).toList();
  }

  private static List<Figure> ofOneBar(List<Figure> bar) {
    double cases =
        bar.stream()
            .max(Comparator.comparingDouble(figure -> figure.bounds().value()))
            .map(Figure::cases)
            .orElse(0.0);
    return bar.stream()
        .filter(figure -> figure.bounds().value() > 0 && figure.cases() == cases)
        .toList();
  }
}

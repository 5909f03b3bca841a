package org.glotip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.reference.ChartDefinition;
import org.glotip.reference.ChartSeries;
import org.glotip.reference.Codes;
import org.glotip.reference.Labels;

/** The codes along the two axes of a chart: which figure has which, their order, their names. */
final class ChartAxes {
  /** Sex and age together, where there is a word for both, in the order they are printed. */
  private static final Map<String, String> GROUPS = groups();

  private final ChartDefinition chart;
  private final Codes codes;
  private final Wording wording;

  ChartAxes(ChartDefinition chart, Codes codes, Wording wording) {
    this.chart = chart;
    this.codes = codes;
    this.wording = wording;
  }

  /** Whether either axis tells the codes of a list apart. */
  boolean isBy(String list) {
    return chart.category().name().equals(list) || chart.series().name().equals(list);
  }

  boolean isByMeasure() {
    return chart.series() == ChartSeries.MEASURE;
  }

  String category(Figure figure) {
    return code(chart.category().name(), figure.key());
  }

  String series(Figure figure) {
    return code(chart.series().name(), figure.key());
  }

  String categoryName(String code) {
    return name(chart.category().name(), code);
  }

  /** The name of a line or part; that of the table where there is but one. */
  String seriesName(String code) {
    return chart.series() == ChartSeries.NONE
        ? wording.text("column.value")
        : name(chart.series().name(), code);
  }

  /** Codes of categories; years without a gap, so that a missing one is seen to be missing. */
  List<String> categories(List<Figure> figures) {
    List<String> codes =
        inOrder(chart.category().name(), figures.stream().map(this::category).distinct());
    boolean years = codes.stream().allMatch(code -> code.matches("[0-9]{4}"));
    if (!years || codes.isEmpty()) {
      return codes;
    }
    int first = Integer.parseInt(codes.get(0));
    int last = Integer.parseInt(codes.get(codes.size() - 1));
    return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
  }

  List<String> series(List<Figure> figures) {
    return inOrder(chart.series().name(), figures.stream().map(this::series).distinct());
  }

  private static String code(String axis, FigureKey key) {
    return switch (axis) {
      case "PERIOD" -> key.period();
      case "AREA" -> key.area();
      case "INDICATOR" -> key.indicator();
      case "SEX_AGE" -> key.sex() + "." + key.age();
      case "FORM" -> key.form();
      case "REACH" -> key.reach();
      case "MEASURE" -> key.measure();
      default -> "";
    };
  }

  private String name(String axis, String code) {
    return switch (axis) {
      case "PERIOD" -> code;
      case "AREA" -> wording.area(code);
      case "SEX_AGE" -> sexAge(code);
      default -> wording.name(axis.toLowerCase(Locale.ROOT), code);
    };
  }

  private String sexAge(String code) {
    String group = GROUPS.get(code);
    if (group != null) {
      return wording.name("group", group);
    }
    String[] parts = code.split("\\.", -1);
    return Stream.of(wording.name("sex", parts[0]), wording.name("age", parts[1]))
        .filter(text -> !text.isEmpty())
        .reduce((sex, age) -> sex + ", " + age)
        .orElse("");
  }

  /**
   * Periods by time, areas as given, all else as the lists of codes have it, as on the page; what
   * stands in none comes last, by its code.
   */
  private List<String> inOrder(String axis, Stream<String> codes) {
    return switch (axis) {
      case "PERIOD" -> codes.sorted().toList();
      case "AREA" -> codes.toList();
      default -> {
        List<String> printed = printed(axis);
        yield codes
            .sorted(
                Comparator.comparingInt((String code) -> place(printed, code))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
      }
    };
  }

  private static int place(List<String> printed, String code) {
    int place = printed.indexOf(code);
    return place < 0 ? printed.size() : place;
  }

  private List<String> printed(String axis) {
    return switch (axis) {
      case "SEX_AGE" -> List.copyOf(GROUPS.keySet());
      case "MEASURE" -> chart.measures().stream().flatMap(List::stream).toList();
      case "INDICATOR" -> List.copyOf(codes.indicators().codes());
      case "FORM" -> List.copyOf(codes.forms().codes());
      default -> named(axis);
    };
  }

  private List<String> named(String axis) {
    String list = axis.toLowerCase(Locale.ROOT) + ".";
    List<String> found = new ArrayList<>();
    wording.labels().byLanguage().getOrDefault(Labels.FALLBACK, Map.of()).keySet().stream()
        .filter(key -> key.startsWith(list))
        .forEach(key -> found.add(key.substring(list.length())));
    return found;
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("F.Y_GE18", "women");
    groups.put("M.Y_GE18", "men");
    groups.put("F.Y0T17", "girls");
    groups.put("M.Y0T17", "boys");
    return groups;
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Key;
import org.glotip.model.ProtectedObservation;
import org.glotip.model.Protection;
import org.glotip.reference.Area;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.Reference;

/**
 * {@code disclosure.csv}: what protection cost. The counts by breakdown and indicator, with what
 * was done to them; the figures by table, level of area and indicator, with how much less they say.
 */
final class DisclosureFile {
  private static final List<String> HEADER =
      List.of(
          "of",
          "table",
          "level",
          "indicator",
          "number",
          "as_they_are",
          "interval",
          "wider_interval",
          "secondary",
          "without_upper_bound",
          "left_out",
          "mean_widening_percent");
  private static final int PERCENT = 100;

  private final Map<Group, Counts> counts = new HashMap<>();
  private final Map<Group, Figures> figures = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();

  private DisclosureFile(Reference reference, int edition) {
    for (Area area : reference.geography().areas(edition)) {
      levels.put(area.code(), area.level().name());
    }
  }

  /**
   * Writes the file.
   *
   * @param release what is published, and what was done to the counts for it
   * @param internal figures before protection
   */
  static void write(
      Path path, PublishedContent release, ReportContent internal, Reference reference)
      throws IOException {
    DisclosureFile report = new DisclosureFile(reference, internal.run().edition());
    release.counts().forEach(report::add);
    report.add(internal.figures(), release.content().figures());
    try (CsvFile file = CsvFile.create(path, HEADER)) {
      for (Map.Entry<Group, Counts> group : new TreeMap<>(report.counts).entrySet()) {
        file.row(group.getKey().fields("COUNTS", group.getValue().fields()));
      }
      for (Map.Entry<Group, Figures> group : new TreeMap<>(report.figures).entrySet()) {
        file.row(group.getKey().fields("FIGURES", group.getValue().fields()));
      }
    }
  }

  private void add(ProtectedObservation count) {
    Key key = count.observation().key();
    counts
        .computeIfAbsent(
            new Group(breakdown(key), AreaLevel.COUNTRY.name(), key.indicator()),
            group -> new Counts())
        .add(count.protection());
  }

  /** Both in the order of their keys; every published figure is among the internal ones. */
  private void add(List<Figure> internal, List<Figure> published) {
    int next = 0;
    for (Figure figure : internal) {
      boolean open = next < published.size() && published.get(next).key().equals(figure.key());
      Optional<Bounds> bounds = open ? Optional.of(published.get(next).bounds()) : Optional.empty();
      next += open ? 1 : 0;
      figures.computeIfAbsent(group(figure.key()), group -> new Figures()).add(figure, bounds);
    }
  }

  private Group group(FigureKey key) {
    return new Group(key.table(), levels.getOrDefault(key.area(), ""), key.indicator());
  }

  private static String breakdown(Key key) {
    if (key.isTotal()) {
      return "total";
    }
    if (key.isBySexAndAge()) {
      return "sex_age";
    }
    return key.isByForm() ? "form" : "citizenship";
  }

  /**
   * What is told together.
   *
   * @param table breakdown of counts, slug of the table of figures
   * @param level level of the areas; blank where the figure has none
   * @param indicator code of the indicator
   */
  private record Group(String table, String level, String indicator) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return Comparator.comparing(Group::table)
          .thenComparing(Group::level)
          .thenComparing(Group::indicator)
          .compare(this, other);
    }

    List<String> fields(String of, List<String> numbers) {
      List<String> fields = new ArrayList<>(List.of(of, table, level, indicator));
      fields.addAll(numbers);
      return fields;
    }
  }

  /** Counts of one kind. */
  private static final class Counts {
    private final Map<Protection, Integer> numbers = new EnumMap<>(Protection.class);

    void add(Protection protection) {
      numbers.merge(protection, 1, Integer::sum);
    }

    List<String> fields() {
      int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
      return List.of(
          Integer.toString(all),
          text(Protection.OPEN),
          text(Protection.PRIMARY),
          text(Protection.WIDENED),
          text(Protection.SECONDARY),
          "",
          text(Protection.OMITTED),
          "");
    }

    private String text(Protection protection) {
      return Integer.toString(numbers.getOrDefault(protection, 0));
    }
  }

  /** Figures of one kind. */
  private static final class Figures {
    private int all;
    private int asTheyAre;
    private int wider;
    private int unbounded;
    private int leftOut;
    private int measured;
    private double widening;

    void add(Figure figure, Optional<Bounds> published) {
      all++;
      published.ifPresentOrElse(bounds -> add(figure.bounds(), bounds), () -> leftOut++);
    }

    private void add(Bounds internal, Bounds published) {
      if (published.equals(internal)) {
        asTheyAre++;
        measure(internal, published);
      } else if (Double.isInfinite(published.high()) && !Double.isInfinite(internal.high())) {
        unbounded++;
      } else {
        wider++;
        measure(internal, published);
      }
    }

    /** How much wider the interval is, of the value; nothing for a value of 0. */
    private void measure(Bounds internal, Bounds published) {
      double more = (published.high() - published.low()) - (internal.high() - internal.low());
      double size = Math.abs(internal.value());
      if (size > 0 && !Double.isNaN(more) && !Double.isInfinite(more)) {
        measured++;
        widening += more / size;
      }
    }

    List<String> fields() {
      return List.of(
          Integer.toString(all),
          Integer.toString(asTheyAre),
          "",
          Integer.toString(wider),
          "",
          Integer.toString(unbounded),
          Integer.toString(leftOut),
          measured == 0 ? "" : Decimal.text(PERCENT * widening / measured));
    }
  }
}

package org.glotip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Counts> counts = new TreeMap<>();
  private final Map<String, Figures> figures = new TreeMap<>();
  private final Map<String, AreaLevel> levels = new HashMap<>();

  private DisclosureFile(Reference reference, int edition) {
    for (Area area : reference.geography().areas(edition)) {
      levels.put(area.code(), area.level());
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
    Map<FigureKey, Bounds> open = new HashMap<>();
    release.content().figures().forEach(figure -> open.put(figure.key(), figure.bounds()));
    internal.figures().forEach(figure -> report.add(figure, open));
    try (CsvFile file = CsvFile.create(path, HEADER)) {
      for (Map.Entry<String, Counts> group : report.counts.entrySet()) {
        file.row(group.getValue().fields(group.getKey()));
      }
      for (Map.Entry<String, Figures> group : report.figures.entrySet()) {
        file.row(group.getValue().fields(group.getKey()));
      }
    }
  }

  private void add(ProtectedObservation count) {
    Key key = count.observation().key();
    counts
        .computeIfAbsent(
            "COUNTS," + breakdown(key) + ",COUNTRY," + key.indicator(), group -> new Counts())
        .add(count.protection());
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

  private void add(Figure figure, Map<FigureKey, Bounds> open) {
    FigureKey key = figure.key();
    String level = levels.containsKey(key.area()) ? levels.get(key.area()).name() : "";
    figures
        .computeIfAbsent(
            "FIGURES," + key.table() + "," + level + "," + key.indicator(), group -> new Figures())
        .add(figure.bounds(), open.get(key));
  }

  /** Counts of one kind. */
  private static final class Counts {
    private final Map<Protection, Integer> numbers = new EnumMap<>(Protection.class);

    void add(Protection protection) {
      numbers.merge(protection, 1, Integer::sum);
    }

    List<String> fields(String group) {
      int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
      List<String> fields = new java.util.ArrayList<>(List.of(group.split(",", -1)));
      fields.add(Integer.toString(all));
      fields.add(text(Protection.OPEN));
      fields.add(text(Protection.PRIMARY));
      fields.add(text(Protection.WIDENED));
      fields.add(text(Protection.SECONDARY));
      fields.add("");
      fields.add(text(Protection.OMITTED));
      fields.add("");
      return fields;
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

    void add(Bounds internal, @org.jspecify.annotations.Nullable Bounds published) {
      all++;
      if (published == null) {
        leftOut++;
      } else if (published.equals(internal)) {
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

    List<String> fields(String group) {
      List<String> fields = new java.util.ArrayList<>(List.of(group.split(",", -1)));
      fields.add(Integer.toString(all));
      fields.add(Integer.toString(asTheyAre));
      fields.add("");
      fields.add(Integer.toString(wider));
      fields.add("");
      fields.add(Integer.toString(unbounded));
      fields.add(Integer.toString(leftOut));
      fields.add(measured == 0 ? "" : Decimal.text(PERCENT * widening / measured));
      return fields;
    }
  }
}

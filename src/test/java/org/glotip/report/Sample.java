package org.glotip.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glotip.model.Bounds;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.model.Finding;
import org.glotip.model.Key;
import org.glotip.model.LabelKind;
import org.glotip.model.Message;
import org.glotip.model.MissingReason;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.RawCell;
import org.glotip.model.Source;
import org.glotip.model.SourceCell;
import org.glotip.model.SourceSet;
import org.glotip.model.Value;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Reference;

/** A tiny made-up run: two reporters that do not exist, one year, a hostile label. */
final class Sample {
  static final Reference REFERENCE = Reference.load(DataFolder.shipped());

  static final Observation TOTAL_A =
      observation(Key.total("XXA", Code.VICTIMS, 2018), Value.number(40), 2, "40");
  static final Observation TOTAL_B =
      new Observation(
          Key.total("XXB", Code.VICTIMS, 2018),
          new Value.Suppressed(new Bounds(0, 2, 4)),
          ObservationStatus.Q,
          List.of(new RawCell(new SourceCell("b.xlsx", "Q7", 14, 3), "<5")),
          List.of(Message.of("step.suppressed", "<5", "0", "4", "2")));
  static final Observation EARLIER_A =
      new Observation(
          Key.total("XXA", Code.VICTIMS, 2017),
          new Value.Suppressed(new Bounds(0, 32, 64)),
          ObservationStatus.Q,
          List.of(new RawCell(new SourceCell("a.csv", "", 3, 12), "<65")),
          List.of());
  static final Observation WOMEN_A =
      new Observation(
          key(Code.FEMALE, Code.ADULT, Code.TOTAL, Counterpart.ALL),
          Value.number(30),
          ObservationStatus.E,
          List.of(
              new RawCell(new SourceCell("a.csv", "", 4, 12), " 18"),
              new RawCell(new SourceCell("a.csv", "", 5, 12), "12")),
          List.of(Message.of("step.added", "2")));
  static final Observation MEN_A =
      observation(
          key(Code.MALE, Code.ADULT, Code.TOTAL, Counterpart.ALL), Value.number(10), 6, "10");
  static final Observation POPULATION_A = population("XXA", 1_000_000);
  static final Observation POPULATION_B = population("XXB", 500_000);

  private Sample() {}

  static ReportContent content() {
    return new ReportContent(run(true), observations(), figures(), findings());
  }

  /** Writes an output whose public part has the same counts; they are made up. */
  static void write(Path output, ReportContent content, String language) {
    ReportContent published =
        new ReportContent(
            content.run().toPublish(), content.observations(), content.figures(), List.of());
    OutputFolder.write(
        output,
        () -> content,
        () -> new PublishedContent(published, List.of()),
        folder -> {},
        REFERENCE,
        language);
  }

  static RunRecord run(boolean synthetic) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--lang", "en");
    options.put("--exclude", "XXC");
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("read", 12L);
    rows.put("used", 9L);
    rows.put("merged", 2L);
    rows.put("rejected", 1L);
    return new RunRecord(
        "0.1.0",
        options,
        List.of(
            new InputRecord("a.csv", "ab".repeat(32), 1234, "long table", 11, true),
            new InputRecord("damaged.xlsx", "cd".repeat(32), 7, "", 0, false)),
        "ef".repeat(32),
        new TreeMap<>(Map.of("policy.csv", "01".repeat(32), "codes/sexes.csv", "23".repeat(32))),
        rows,
        List.of(new StageCount("normalise", rows)),
        List.of(new RuleCount("jump", 3, 1, 2)),
        synthetic,
        2024,
        List.of("XXC"),
        false);
  }

  static List<Observation> observations() {
    return List.of(
        WOMEN_A,
        TOTAL_B,
        TOTAL_A,
        MEN_A,
        EARLIER_A,
        observation(
            key(Code.TOTAL, Code.TOTAL, Code.TOTAL, Counterpart.country("XXB")),
            Value.number(3),
            7,
            "=HYPERLINK(\"http://example.org\")"),
        observation(
            key(Code.TOTAL, Code.TOTAL, Code.TOTAL, Counterpart.OWN), Value.number(12), 8, "-12"),
        observation(
            key(
                Code.TOTAL,
                Code.TOTAL,
                Code.TOTAL,
                new Counterpart(LabelKind.UNRESOLVED, "", "erehwon")),
            Value.number(1),
            9,
            "'1"),
        new Observation(
            key(Code.TOTAL, Code.TOTAL, "SEXUAL", Counterpart.ALL),
            Value.missing(MissingReason.NOT_AVAILABLE),
            ObservationStatus.O,
            List.of(new RawCell(new SourceCell("a.csv", "", 10, 12), "n/a\n\"later\"")),
            List.of()),
        observation(
            new Key(
                "XXA",
                Code.REPATRIATED,
                2018,
                Code.TOTAL,
                Code.TOTAL,
                Code.TOTAL,
                Counterpart.country("XXB")),
            Value.number(7),
            11,
            "7"));
  }

  static List<Figure> figures() {
    SourceSet totals = new SourceSet(List.of(TOTAL_A, TOTAL_B));
    SourceSet people = new SourceSet(List.of(POPULATION_A, POPULATION_B));
    SourceSet women = new SourceSet(List.of(WOMEN_A));
    SourceSet adults = new SourceSet(List.of(WOMEN_A, MEN_A));
    Source sum = Source.of("sum", totals);
    FigureKey victims = FigureKey.of("totals", Code.WORLD, "2018", Code.VICTIMS, "COUNT");
    String change = "change.001.2017-2018.VICTIMS.CHANGE_ALL";
    return List.of(
        figure(
            victims,
            "persons",
            new Bounds(40, 42, 44),
            42,
            List.of(sum),
            Message.of("note.synthetic"),
            Message.of("note.derived", "1", "2")),
        figure(
            FigureKey.of("totals", Code.WORLD, "2018", Code.VICTIMS, "RATE"),
            "per 100,000",
            new Bounds(40 / 15.0, 2.8, 44 / 15.0),
            42,
            List.of(Source.of("numerator", totals), Source.of("population", people))),
        figure(
            FigureKey.of("totals", Code.WORLD, "2018", Code.VICTIMS, "MEAN"),
            "persons",
            new Bounds(20, 21, 22),
            42,
            List.of(sum)),
        figure(
            FigureKey.of("totals", "XXA", "2018", Code.VICTIMS, "COUNT"),
            "persons",
            Bounds.exact(41),
            40,
            List.of(Source.of("sum", new SourceSet(List.of(TOTAL_A))))),
        figure(
            FigureKey.of("sex_age", Code.WORLD, "2018", Code.VICTIMS, "SHARE")
                .withSexAge(Code.FEMALE, Code.ADULT),
            "percent",
            Bounds.exact(75),
            40,
            List.of(Source.of("numerator", women), Source.of("denominator", adults))),
        figure(
            FigureKey.of("change", Code.WORLD, "2017-2018", Code.VICTIMS, "CHANGE_ALL"),
            "percent",
            new Bounds(-37.5, 31.25, Double.POSITIVE_INFINITY),
            42,
            List.of(
                Source.of("first", new SourceSet(List.of(EARLIER_A))), Source.of("last", totals)),
            Message.of("note.no-upper-bound")),
        figure(
            FigureKey.of("index", Code.WORLD, "2018", Code.VICTIMS, "INDEX"),
            "index",
            new Bounds(62.5, 131.25, Double.POSITIVE_INFINITY),
            42,
            List.of(Source.of("link", List.of(change)))),
        figure(
            new FigureKey(
                "flows", "", "2016-2018", Code.VICTIMS, "", "", "", "XXB", "XXA", "", "COUNT"),
            "persons",
            Bounds.exact(1234),
            1234,
            List.of(sum)));
  }

  static List<Finding> findings() {
    SourceCell jump = new SourceCell("b.xlsx", "Q7", 14, 3);
    return List.of(
        REFERENCE.finding(
            "jump", jump, List.of(new SourceCell("b.xlsx", "Q7", 14, 2)), "XXB", "2", "60"),
        REFERENCE.finding(
            "label-unresolved",
            new SourceCell("a.csv", "", 9, 7),
            List.of(),
            "<script>alert(1)</script>\u001b[31m & \"co\""),
        REFERENCE.finding(
            "value-not-a-number",
            new SourceCell("=a b.csv", "", 12, 12),
            List.of(),
            "=cmd|' /C calc'!A0"),
        REFERENCE.finding(
            "file-unreadable", SourceCell.ofFile("damaged.xlsx"), List.of(), "truncated"),
        REFERENCE.finding("value-missing", new SourceCell("a.csv", "", 10, 12), List.of()));
  }

  private static Key key(String sex, String age, String form, Counterpart counterpart) {
    return new Key("XXA", Code.VICTIMS, 2018, form, sex, age, counterpart);
  }

  private static Observation observation(Key key, Value value, int line, String text) {
    RawCell cell = new RawCell(new SourceCell("a.csv", "", line, 12), text);
    return new Observation(key, value, ObservationStatus.A, List.of(cell), List.of());
  }

  private static Observation population(String country, double persons) {
    RawCell cell = new RawCell(new SourceCell("population.csv", "", 2, 3), Decimal.text(persons));
    return new Observation(
        Key.total(country, Code.POPULATION, 2018),
        Value.number(persons),
        ObservationStatus.A,
        List.of(cell),
        List.of());
  }

  private static Figure figure(
      FigureKey key,
      String unit,
      Bounds bounds,
      double cases,
      List<Source> sources,
      Message... notes) {
    return new Figure(key, unit, bounds, ObservationStatus.A, 2, cases, List.of(notes), sources);
  }
}

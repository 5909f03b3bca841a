package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.glotip.model.Bounds;
import org.glotip.model.Figure;
import org.glotip.model.FigureKey;
import org.glotip.reference.Country;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.report.Questionnaire;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;
import org.glotip.statistics.Statistics;
import org.glotip.statistics.StatisticsOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Returns whose truth is known go the whole way: questionnaire, answers, a fault, reading, figures.
 * Each figure is the truth, or its bounds hold it, or a finding names the spoilt cell.
 *
 * <p>{@code -Dglotip.truths=10000} tries as many returns.
 */
class KnownTruthTest {
  private static final int RETURNS = Integer.getInteger("glotip.truths", 50);
  private static final int AT_ONCE = 25;
  private static final long SEED = 20_240_611;
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Layout LAYOUT = REFERENCE.layouts().get(REFERENCE.layouts().size() - 1);
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  @TempDir private Path folder;

  /** A return: its truth by year, what went wrong with it, and in which line of its file. */
  private record Sent(
      String reporter, Map<Integer, Integer> truth, TruthFault fault, int year, int line) {}

  @Test
  void every_figure_is_the_truth_or_a_finding_says_why_not() throws IOException {
    List<String> reporters =
        new ArrayList<>(
            REFERENCE.geography().countries().values().stream()
                .filter(Country::member)
                .map(Country::code)
                .sorted()
                .toList());
    Random random = new Random(SEED);
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < RETURNS; i += AT_ONCE) {
      Collections.shuffle(reporters, random);
      Path batch = Files.createDirectories(folder.resolve("batch" + i));
      List<Sent> sent = new ArrayList<>();
      for (String reporter : reporters.subList(0, AT_ONCE)) {
        sent.add(send(batch, reporter, random));
      }
      compare(batch, sent, outcomes);
    }
    System.out.println("returns with known truth: " + outcomes);
  }

  private Sent send(Path batch, String reporter, Random random) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    Map<Integer, Integer> truth = new TreeMap<>();
    for (int year : LAYOUT.years()) {
      truth.put(year, TruthFault.fill(answers, year, random));
    }
    List<TruthFault> faults = List.of(TruthFault.values());
    TruthFault fault = faults.get(random.nextInt(faults.size()));
    int year = LAYOUT.years().get(random.nextInt(LAYOUT.years().size()));
    fault.spoil(answers, year, random);
    String text = filled(reporter, answers);
    Files.writeString(batch.resolve(reporter + ".csv"), text);
    return new Sent(reporter, truth, fault, year, line(text, TruthFault.total(year)));
  }

  private String filled(String reporter, Map<String, String> answers) throws IOException {
    String language = REFERENCE.geography().country(reporter).orElseThrow().formLanguage();
    Path forms = folder.resolve("forms");
    Path form = forms.resolve(reporter + ".form");
    if (!Files.exists(form)) {
      Path blank =
          QuestionnaireFiles.write(
              forms,
              Questionnaire.blank(LAYOUT, language, reporter),
              QuestionnaireFormat.CSV,
              REFERENCE);
      Files.move(blank, form);
    }
    StringWriter text = new StringWriter();
    try (CSVParser parser = CSVParser.parse(Files.readString(form), FORMAT);
        CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (CSVRecord record : parser) {
        String answer = answers.get(record.get(0));
        printer.printRecord(
            answer == null ? record.toList() : List.of(record.get(0), record.get(1), answer));
      }
    }
    return text.toString();
  }

  /** The line of a cell of the form. */
  private static int line(String text, String cell) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord record : parser) {
        if (record.get(0).equals(cell)) {
          return (int) parser.getCurrentLineNumber();
        }
      }
    }
    throw new AssertionError("no cell " + cell);
  }

  private static void compare(Path batch, List<Sent> sent, Map<String, Integer> outcomes) {
    Checked checked = ShippedData.pipeline().check(TestRequest.of(batch));
    Map<FigureKey, Figure> figures =
        new Statistics(REFERENCE, checked.edition())
                .figures(checked.clean().evidence(), new StatisticsOptions(new TreeSet<>(), false))
                .stream()
                .filter(figure -> figure.key().table().equals("totals"))
                .collect(Collectors.toMap(Figure::key, figure -> figure));
    Set<String> found =
        checked.findings().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.cell()), f.related().stream()))
            .map(cell -> cell.file() + ":" + cell.row())
            .collect(Collectors.toSet());
    for (int year : LAYOUT.years()) {
      double sum = 0;
      for (Sent one : sent) {
        Figure figure = figures.get(count(one.reporter(), year));
        sum += figure == null ? 0 : figure.bounds().value();
        boolean spoilt = year == one.year();
        String outcome =
            outcome(
                one, year, spoilt, figure, found.contains(one.reporter() + ".csv:" + one.line()));
        assertThat(outcome).as("%s %d %s of %s", one, year, figure, batch).doesNotContain("WRONG");
        outcomes.merge(outcome, 1, Integer::sum);
      }
      assertThat(figures.get(count("001", year)).bounds().value()).isEqualTo(sum);
    }
  }

  private static FigureKey count(String area, int year) {
    return FigureKey.of("totals", area, Integer.toString(year), "VICTIMS", "COUNT");
  }

  private static String outcome(
      Sent sent, int year, boolean spoilt, Figure figure, boolean isFound) {
    int truth = sent.truth().get(year);
    TruthFault fault = spoilt ? sent.fault() : TruthFault.NONE;
    if (figure == null) {
      return isFound && !fault.isHarmless() ? "none, with a finding" : "WRONG: none";
    }
    Bounds bounds = figure.bounds();
    if (bounds.isExact() && bounds.value() == truth) {
      return "the truth";
    }
    if (fault.isHarmless()) {
      return "WRONG: a harmless fault moved the figure";
    }
    if (bounds.low() <= truth && truth <= bounds.high()) {
      return "bounds hold the truth";
    }
    return isFound ? "another figure, with a finding" : "WRONG: another figure, and no finding";
  }
}

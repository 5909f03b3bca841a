package org.glotip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.glotip.model.Finding;
import org.glotip.model.Observation;
import org.glotip.model.SourceCell;
import org.glotip.reference.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A later edition of the public file as nobody has seen it: texts written in other ways, columns in
 * another order, titles, footers, columns nobody knows. Every row is used, merged or rejected; and
 * what reads otherwise than before has a finding that names the row.
 *
 * <p>{@code -Dglotip.editions=1000} tries as many files.
 */
class NextEditionTest {
  private static final int EDITIONS = Integer.getInteger("glotip.editions", 8);
  private static final long SEED = 20_301_201;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** Stands in the table of changes for any number. */
  private static final String NUMBER = "1369";

  /** Rules that say how a row was read; what is said of figures that disagree names rows too. */
  private static final Set<RuleKind> READING =
      EnumSet.of(RuleKind.READING, RuleKind.LABEL, RuleKind.EDIT);

  /** Of so many rows one is written otherwise. */
  private static final int ONE_OF = 12;

  @TempDir private Path folder;

  /**
   * A file.
   *
   * @param lines all its lines, the header among them
   * @param places the line in which each row of the history stands
   */
  private record Edition(List<List<String>> lines, List<Integer> places) {}

  /**
   * A text written in another way, or another text.
   *
   * @param position 0-based column
   */
  private record Change(int position, String was, String becomes) {
    boolean fits(List<String> row) {
      String text = row.get(position);
      return was.equals(NUMBER) ? isNumber(text) : text.equals(was);
    }
  }

  @Test
  void nothing_is_lost_or_read_otherwise_without_a_finding() throws IOException {
    List<Change> changes = changes();
    for (int i = 0; i < EDITIONS; i++) {
      Random random = new Random(SEED + i);
      List<List<String>> rows = MadeUpHistory.rows(random);
      Map<Integer, Change> chosen = choose(rows, changes, random);
      Map<Integer, String> before = read(check(plain(rows)), places(rows.size(), 2));
      chosen.forEach((row, change) -> rows.get(row).set(change.position(), change.becomes()));
      Edition edition = edition(rows, random);
      Checked checked = check(edition.lines());
      assertAccount(checked, i);
      assertSaid(before, edition, checked, "file " + i);
    }
  }

  private static List<List<String>> plain(List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>(List.of(MadeUpHistory.HEADER));
    rows.forEach(row -> lines.add(List.copyOf(row)));
    return lines;
  }

  private static List<Integer> places(int rows, int first) {
    return Stream.iterate(first, line -> line + 1).limit(rows).toList();
  }

  private static void assertAccount(Checked checked, int file) {
    int below = checked.files().get(0).rowsRead();
    int apart = checked.files().get(0).rowsRejected();
    assertThat(checked.clean().rows().read() + apart).as("rows of file %d", file).isEqualTo(below);
  }

  /** What each row reads as, by its number in the history. */
  private static Map<Integer, String> read(Checked checked, List<Integer> places) {
    Map<Integer, String> read = new TreeMap<>();
    for (Observation one : checked.clean().given()) {
      one.sources()
          .forEach(
              cell ->
                  read.put(
                      places.indexOf(cell.source().row()),
                      one.key().id() + " " + one.value().bounds()));
    }
    return read;
  }

  private static void assertSaid(
      Map<Integer, String> before, Edition edition, Checked checked, String file) {
    Map<Integer, String> after = read(checked, edition.places());
    Set<Integer> named = new TreeSet<>();
    for (Finding finding : checked.findings()) {
      if (READING.contains(ShippedData.reference().rule(finding.rule()).kind())) {
        named.add(finding.cell().row());
        finding.related().stream().map(SourceCell::row).forEach(named::add);
      }
    }
    for (Map.Entry<Integer, String> row : before.entrySet()) {
      int line = edition.places().get(row.getKey());
      String now = after.getOrDefault(row.getKey(), "");
      if (!now.equals(row.getValue())) {
        assertThat(named)
            .as("%s: %s now reads %s: %s", file, row, now, edition.lines().get(line - 1))
            .contains(line);
      }
    }
  }

  private static Edition edition(List<List<String>> rows, Random random) {
    List<Integer> order = new ArrayList<>(places(MadeUpHistory.HEADER.size(), 0));
    if (random.nextBoolean()) {
      Collections.shuffle(order, random);
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(List.of("Trafficking in persons", "", "updated in " + i));
    }
    boolean noted = random.nextBoolean();
    lines.add(arranged(MadeUpHistory.HEADER, order, noted ? "Footnote" : ""));
    List<Integer> places = new ArrayList<>();
    for (List<String> row : rows) {
      if (random.nextInt(50) == 0) {
        lines.add(random.nextBoolean() ? List.of() : List.of("", "EUROPE"));
      }
      lines.add(arranged(row, order, noted ? "break in the series" : ""));
      places.add(lines.size());
    }
    lines.add(List.of("Source: invented"));
    return new Edition(lines, places);
  }

  private static List<String> arranged(List<String> row, List<Integer> order, String more) {
    List<String> cells = new ArrayList<>(order.stream().map(row::get).toList());
    if (!more.isEmpty()) {
      cells.add(more);
    }
    return cells;
  }

  /** What is to be changed, by row; a number that will be becomes the one of the table first. */
  private static Map<Integer, Change> choose(
      List<List<String>> rows, List<Change> changes, Random random) {
    Map<Integer, Change> chosen = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      List<Change> fitting = changes.stream().filter(change -> change.fits(row)).toList();
      if (random.nextInt(ONE_OF) == 0 && !fitting.isEmpty()) {
        Change change = fitting.get(random.nextInt(fitting.size()));
        chosen.put(i, change);
        row.set(change.position(), change.was());
      }
    }
    return chosen;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static List<Change> changes() throws IOException {
    List<Change> changes = new ArrayList<>();
    Path table = Path.of("src/test/resources/edition/cells.csv");
    CSVFormat named = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table, UTF_8, named)) {
      for (CSVRecord record : parser) {
        int position = MadeUpHistory.HEADER.indexOf(record.get("column"));
        changes.add(new Change(position, record.get("was"), record.get("becomes")));
      }
    }
    return changes;
  }

  private Checked check(List<List<String>> lines) throws IOException {
    Path file = folder.resolve("history.csv");
    try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), FORMAT)) {
      printer.printRecords(lines);
    }
    return ShippedData.pipeline().check(TestRequest.of(2024, file));
  }
}

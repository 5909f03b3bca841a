package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.glotip.model.Finding;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.SourceCell;
import org.glotip.reference.Layout;
import org.glotip.reference.Reference;
import org.glotip.report.Questionnaire;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire goes out, comes back with faults, is answered, and comes back mended. */
final class RoundTripTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final String FAULT = "Q7.1_3_2022";
  private static final String WRONG = "210";
  private static final String RIGHT = "120";

  @TempDir private Path folder;

  @Test
  void aReturnInFrench() throws IOException {
    goRound("FRA", "fr", QuestionnaireFormat.XLSX, "Madame Dupont", "Madame Dupont");
  }

  @Test
  void aReturnInArabic() throws IOException {
    goRound(
        "EGY",
        "ar",
        QuestionnaireFormat.XLSX,
        "",
        REFERENCE.labels().text("ar", "letter.greeting"));
  }

  @Test
  void aReturnInRussianAsText() throws IOException {
    goRound("KAZ", "ru", QuestionnaireFormat.CSV, "А. Иванов", "А. Иванов");
  }

  private void goRound(
      String reporter, String language, QuestionnaireFormat format, String person, String greeting)
      throws IOException {
    Path sent = template(reporter, language, format);
    Path returned = folder.resolve("returned").resolve(sent.getFileName());
    fill(sent, returned, answers(person));

    Checked first = check(returned);
    assertThat(rules(first)).contains("sum-digits-exchanged", "source-missing");

    Path given = folder.resolve("feedback");
    assertThat(pipeline().feedback(TestRequest.of(returned), "", given).withoutCopy()).isEmpty();
    Path copy = given.resolve(reporter).resolve(sent.getFileName());
    assertThat(letter(given.resolve(reporter))).contains(WRONG, RIGHT, greeting);
    assertThat(files(given.resolve(reporter))).hasSize(3);

    Checked unedited = check(copy);
    assertThat(answers(unedited)).isEqualTo(answers(first));
    assertThat(findings(unedited)).isEqualTo(findings(first));

    Path corrected = folder.resolve("corrected").resolve(sent.getFileName());
    fill(copy, corrected, Map.of(FAULT, RIGHT));
    Checked last = check(corrected);
    assertThat(rules(last)).doesNotContain("sum-digits-exchanged");
    assertThat(last.findings()).hasSizeLessThan(first.findings().size());
  }

  /** The sample returns hold workbooks of the older kind; one is given a count in words. */
  @Test
  void aReturnInTheOlderFormat() throws IOException {
    Path old = folder.resolve("returned").resolve("older.xls");
    spoil(olderSample(), old);
    assertThat(rules(check(old))).contains("value-not-a-number");
    Path given = folder.resolve("feedback");
    assertThat(pipeline().feedback(TestRequest.of(old), "", given).withoutCopy()).isEmpty();
    String reporter = check(old).clean().statements().get(0).reporter();
    Path copy = given.resolve(reporter).resolve(old.getFileName());
    assertThat(answers(check(copy))).isEqualTo(answers(check(old)));
    assertThat(sheets(copy)).hasSize(sheets(old).size() + 1);
    assertThat(comments(copy)).isNotEmpty();
  }

  private static Path olderSample() throws IOException {
    try (Stream<Path> samples = Files.walk(Path.of("questionnaires"))) {
      return samples
          .filter(file -> file.toString().endsWith(".xls"))
          .sorted()
          .filter(file -> !check(file).clean().statements().isEmpty())
          .findFirst()
          .orElseThrow();
    }
  }

  /** Copies a return with its last count replaced by a word. */
  private static void spoil(Path from, Path to) throws IOException {
    SourceCell place =
        check(from).returns().stream()
            .flatMap(each -> each.answers().stream())
            .map(answer -> answer.value())
            .filter(value -> value.text().matches("[0-9]+"))
            .reduce((first, last) -> last)
            .orElseThrow()
            .source();
    Files.createDirectories(to.getParent());
    try (InputStream in = Files.newInputStream(from);
        Workbook workbook = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(to)) {
      Row row = workbook.getSheet(place.sheet()).getRow(place.row() - 1);
      row.getCell(place.column() - 1).setCellValue("plenty");
      workbook.write(out);
    }
  }

  @Test
  void theSameFeedbackTwiceIsTheSameBytes() throws IOException {
    Path sent = template("FRA", "fr", QuestionnaireFormat.XLSX);
    Path returned = folder.resolve("returned").resolve(sent.getFileName());
    fill(sent, returned, answers("Madame Dupont"));
    pipeline().feedback(TestRequest.of(returned), "", folder.resolve("one"));
    pipeline().feedback(TestRequest.of(returned), "", folder.resolve("two"));
    for (Path file : files(folder.resolve("one").resolve("FRA"))) {
      Path other = folder.resolve("two").resolve("FRA").resolve(file.getFileName());
      assertThat(Files.mismatch(file, other)).as("%s", file).isEqualTo(-1);
    }
  }

  @Test
  void feedbackOnFeedbackDoesNotPileUp() throws IOException {
    Path sent = template("FRA", "fr", QuestionnaireFormat.XLSX);
    Path returned = folder.resolve("returned").resolve(sent.getFileName());
    fill(sent, returned, answers(""));
    pipeline().feedback(TestRequest.of(returned), "", folder.resolve("one"));
    Path once = folder.resolve("one").resolve("FRA").resolve(sent.getFileName());
    pipeline().feedback(TestRequest.of(once), "", folder.resolve("two"));
    Path twice = folder.resolve("two").resolve("FRA").resolve(sent.getFileName());
    assertThat(comments(twice)).isEqualTo(comments(once));
    assertThat(sheets(twice)).isEqualTo(sheets(once));
  }

  private Path template(String reporter, String language, QuestionnaireFormat format) {
    Layout layout = REFERENCE.layouts().get(REFERENCE.layouts().size() - 1);
    Questionnaire form = Questionnaire.blank(layout, language, reporter);
    return QuestionnaireFiles.write(folder.resolve("sent"), form, format, REFERENCE);
  }

  /** Sums of one year that would all hold but for one cell, whose digits are exchanged. */
  private static Map<String, String> answers(String person) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (!person.isEmpty()) {
      cells.put("cover_person", person);
    }
    put(cells, "Q7.1_%d_2022", 240, 160, 120, 40, 70, 40, 30, 2, 1, 1, 161, 71, 8);
    put(cells, "Q8.1_%d_2022", 150, 90, 30, 20, 4, 1, 0, 111, 34, 5);
    put(cells, "Q4.1_%d_2022", 64, 21, 20, 1, 43, 41, 2, 0, 0, 0, 61, 3, 0);
    cells.put("Q4_source", "1");
    cells.put("Q9.1_1_2022", "100");
    cells.put("Q9.1_2_label", "Nigeria");
    cells.put("Q9.1_2_2022", "90");
    cells.put("Q9.1_3_label", "Atlantis");
    cells.put("Q9.1_3_2022", "50");
    cells.put(FAULT, WRONG);
    return cells;
  }

  private static void put(Map<String, String> cells, String name, int... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      cells.put(String.format(Locale.ROOT, name, i + 1), Integer.toString(numbers[i]));
    }
  }

  private static void fill(Path from, Path to, Map<String, String> answers) throws IOException {
    Files.createDirectories(to.getParent());
    if (from.toString().endsWith(".csv")) {
      fillText(from, to, answers);
      return;
    }
    try (InputStream in = Files.newInputStream(from);
        Workbook workbook = WorkbookFactory.create(in)) {
      answers.forEach((name, answer) -> put(workbook, name, answer));
      try (OutputStream out = Files.newOutputStream(to)) {
        workbook.write(out);
      }
    }
  }

  private static void put(Workbook workbook, String name, String answer) {
    CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
    Row row = workbook.getSheet(place.getSheetName()).getRow(place.getRow());
    Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (answer.chars().allMatch(Character::isDigit)) {
      cell.setCellValue(Double.parseDouble(answer));
    } else {
      cell.setCellValue(answer);
    }
  }

  /** The answer is the last field but the note that feedback adds. */
  private static void fillText(Path from, Path to, Map<String, String> answers) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
      String cell = line.replace("\uFEFF", "").split(",", 2)[0];
      text.append(answers.containsKey(cell) ? answered(line, answers.get(cell)) : line);
      text.append('\n');
    }
    Files.writeString(to, text);
  }

  private static String answered(String line, String answer) {
    int old = line.lastIndexOf("," + WRONG);
    return old > 0 ? line.substring(0, old) + "," + answer : line + answer;
  }

  private static Checked check(Path file) {
    return pipeline().check(TestRequest.of(file));
  }

  private static Pipeline pipeline() {
    return ShippedData.pipeline();
  }

  private static List<String> rules(Checked checked) {
    return checked.findings().stream().map(Finding::rule).toList();
  }

  private static List<String> answers(Checked checked) {
    return checked.returns().stream()
        .map(QuestionnaireReturn::answers)
        .flatMap(List::stream)
        .map(
            answer ->
                answer.line()
                    + answer.year()
                    + answer.label().text()
                    + answer.value().text()
                    + answer.value().source())
        .toList();
  }

  private static List<String> findings(Checked checked) {
    return checked.findings().stream()
        .map(finding -> finding.rule() + finding.cell() + finding.arguments())
        .toList();
  }

  private static List<Path> files(Path own) throws IOException {
    try (Stream<Path> files = Files.list(own)) {
      return files.sorted().toList();
    }
  }

  private static String letter(Path own) throws IOException {
    Path letter =
        files(own).stream()
            .filter(file -> file.toString().endsWith("-letter.txt"))
            .findFirst()
            .orElseThrow();
    return Files.readString(letter);
  }

  private static Map<String, String> comments(Path file) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      for (Sheet sheet : workbook) {
        sheet
            .getCellComments()
            .forEach(
                (place, comment) ->
                    found.put(sheet.getSheetName() + place, comment.getString().getString()));
      }
    }
    return found;
  }

  private static List<String> sheets(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      return Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
          .map(workbook::getSheetName)
          .collect(Collectors.toList());
    }
  }
}

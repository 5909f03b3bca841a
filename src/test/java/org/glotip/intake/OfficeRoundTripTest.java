package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.Recognition;
import org.glotip.model.ReturnAnswer;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.report.Questionnaire;
import org.glotip.report.QuestionnaireFiles;
import org.glotip.report.QuestionnaireFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Forms of each language that a spreadsheet program fills in and saves in each of its formats read
 * back as they were filled in.
 */
@Tag("office")
class OfficeRoundTripTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
  private static final Layout LAYOUT = FormWorkbook.layout("2024");

  @TempDir static Path folder;

  @BeforeAll
  static void fillAndSave() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Spreadsheet.PROGRAM),
        "LibreOffice is not installed as " + Spreadsheet.PROGRAM + "; round trip not tested");
    Spreadsheet office = new Spreadsheet(folder);
    for (String language : LANGUAGES) {
      Path blank = folder.resolve("blank");
      Questionnaire form = Questionnaire.blank(LAYOUT, language, "FRA");
      Path template =
          QuestionnaireFiles.write(blank, form, QuestionnaireFormat.XLSX, Samples.REFERENCE);
      Path made = Files.createDirectories(folder.resolve(language));
      office.open(template);
      answers().forEach((cell, text) -> put(office, cell, text));
      office
          .save("Calc MS Excel 2007 XML", "", made.resolve("saved.xlsx"))
          .save("MS Excel 97", "", made.resolve("saved.xls"))
          .save("calc8", "", made.resolve("saved.ods"))
          .save("Text - txt - csv (StarCalc)", Spreadsheet.ALL_SHEETS, made.resolve("text.csv"))
          .close()
          .open(made.resolve("saved.ods"))
          .save("Calc MS Excel 2007 XML", "", made.resolve("converted.xlsx"))
          .close();
    }
    office.run();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "en, saved.xlsx", "fr, saved.xlsx", "es, saved.xlsx",
    "ru, saved.xlsx", "ar, saved.xlsx", "zh, saved.xlsx",
    "en, saved.xls", "fr, saved.xls", "es, saved.xls",
    "ru, saved.xls", "ar, saved.xls", "zh, saved.xls",
    "en, converted.xlsx", "fr, converted.xlsx", "es, converted.xlsx",
    "ru, converted.xlsx", "ar, converted.xlsx", "zh, converted.xlsx"
  })
  void readsBackAWorkbook(String language, String name) {
    Path file = folder.resolve(language).resolve(name);
    IntakeResult result =
        new Intake(Samples.REFERENCE).read(InputFiles.find(List.of(file)), each -> {});
    assertThat(result.findings()).isEmpty();
    QuestionnaireReturn read = result.returns().get(0);
    assertThat(read.recognition()).isEqualTo(Recognition.NAMES);
    assertThat(read.language()).isEqualTo(language);
    assertThat(read.stampedReporter()).isEqualTo("FRA");
    assertThat(written(result)).containsAllEntriesOf(answers());
    assertThat(written(result)).hasSameSizeAs(answers());
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "ru", "ar", "zh"})
  void readsBackTheSheetsSavedAsText(String language) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve(language))) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    IntakeResult result = new Intake(Samples.REFERENCE).read(InputFiles.find(files), each -> {});
    assertThat(result.findings()).isEmpty();
    assertThat(written(result)).containsAllEntriesOf(answers());
    assertThat(written(result)).hasSameSizeAs(answers());
  }

  /** Texts by the names of cells, but for what the form fills in itself. */
  private static Map<String, String> written(IntakeResult result) {
    Map<String, String> written = new LinkedHashMap<>();
    for (QuestionnaireReturn read : result.returns()) {
      for (ReturnAnswer answer : read.answers()) {
        LayoutLine line = LAYOUT.line(answer.line()).orElseThrow();
        String cell = answer.year() == 0 ? line.cell() : line.cell(answer.year());
        written.put(cell, answer.value().text());
        if (!answer.label().text().isEmpty()) {
          written.put(line.labelCell(), answer.label().text());
        }
      }
    }
    List.of("cover_country", "cover_round", "cover_language").forEach(written::remove);
    return written;
  }

  private static void put(Spreadsheet office, String cell, String text) {
    for (LayoutLine line : LAYOUT.lines()) {
      int sheet = LAYOUT.sheets().indexOf(line.sheet());
      boolean number = text.matches("[0-9]+");
      if (cell.equals(line.labelCell())) {
        office.put(sheet, line.row(), Layout.TEXT_COLUMN, text, false);
      } else if (cell.equals(line.cell()) && !line.kind().isByYear()) {
        office.put(sheet, line.row(), line.column(), text, number);
      }
      List<Integer> years = LAYOUT.years();
      for (int i = 0; i < years.size(); i++) {
        if (cell.equals(line.cell(years.get(i)))) {
          office.put(sheet, line.row(), line.column() + i, text, number);
        }
      }
    }
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("cover_date", "2024-05-31");
    answers.put("cover_person", "Zoë Łukasz");
    answers.put("legislation_offence", "partial");
    answers.put("legislation_in_force", "2004");
    List<String> odd = new ArrayList<>(List.of("0", "7", "<5", "about 20", "٣٤", "1 234", "n/a"));
    int next = 0;
    for (LayoutLine line : LAYOUT.lines()) {
      if (line.kind().isCounted() && line.row() < 14) {
        for (int year : LAYOUT.years()) {
          answers.put(line.cell(year), next % 5 == 0 ? odd.get(next % 7) : String.valueOf(next));
          next++;
        }
      }
    }
    answers.put("Q6.1_2_label", "Côte d’Ivoire");
    answers.put("Q6.1_3_label", "Нигерия");
    answers.put("Q9.1_2_label", "نيجيريا");
    answers.put("Q9.1_3_label", "越南, \"South\"; north");
    answers.put("Q2_partial_2022", "x");
    answers.put("Q7_counting", "Persons, not cases;\tcounted once".replace('\t', ' '));
    return answers;
  }
}

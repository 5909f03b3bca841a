package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.ShippedData;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Layout;
import org.glotip.reference.LayoutLine;
import org.glotip.reference.LineKind;
import org.glotip.reference.Reference;
import org.glotip.reference.ThirdRound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that a focal point gets. */
class QuestionnaireWorkbookTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final Layout LAYOUT = REFERENCE.layouts().get(1);

  @TempDir private static Path folder;
  private static byte[] french;
  private XSSFWorkbook workbook = open(french);

  @BeforeAll
  static void write() throws IOException {
    french = Files.readAllBytes(write(Questionnaire.blank(LAYOUT, "fr", "FRA"), REFERENCE));
  }

  @Test
  void every_sheet_says_what_it_is() {
    List<String> stamps = new ArrayList<>();
    workbook.forEach(sheet -> stamps.add(sheet.getRow(0).getCell(0).getStringCellValue()));
    assertThat(stamps)
        .startsWith("GLOTIP 2024.1 fr FRA COVER", "GLOTIP 2024.1 fr FRA LEGISLATION")
        .contains("GLOTIP 2024.1 fr FRA Q10", "GLOTIP 2024.1 fr FRA LISTS")
        .hasSize(LAYOUT.sheets().size() + 1);
    assertThat(workbook.getSheetName(1)).isEqualTo("Législation");
    assertThat(workbook.isSheetHidden(workbook.getNumberOfSheets() - 1)).isTrue();
  }

  @Test
  void every_answer_stands_under_its_name_and_can_be_written() {
    for (LayoutLine line : LAYOUT.lines()) {
      if (line.kind().isAnswered() && !isGiven(line)) {
        for (String name : names(line)) {
          assertThat(cell(name).getCellStyle().getLocked()).as(name).isFalse();
        }
      }
    }
    assertThat(place("Q6.1_10_2021")).isEqualTo("'Q6'!$C$14");
    assertThat(place("Q6.1_10_label")).isEqualTo("'Q6'!$B$14");
    assertThat(place("legislation_offence")).isEqualTo("Législation!$C$4");
  }

  @Test
  void everything_else_is_locked() {
    for (int i = 0; i < LAYOUT.sheets().size(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      assertThat(sheet.isSheetLocked()).isTrue();
      assertThat(sheet.getRow(0).getCell(1).getCellStyle().getLocked()).isTrue();
    }
    assertThat(cell("cover_country").getStringCellValue()).isEqualTo("France");
    assertThat(cell("cover_country").getCellStyle().getLocked()).isTrue();
    assertThat(cell("Q7.1_sum_sexes_2021").getCellStyle().getLocked()).isTrue();
  }

  @Test
  void sums_follow_what_is_written_and_a_mark_says_where_they_are_not_the_total() {
    Cell sum = cell("Q7.1_sum_sexes_2022");
    Cell mark = sum.getRow().getCell(5);
    assertThat(text(sum)).isEmpty();
    assertThat(text(mark)).isEmpty();
    cell("Q7.1_2_2022").setCellValue(30);
    cell("Q7.1_5_2022").setCellValue(12);
    assertThat(text(sum)).isEqualTo("42.0");
    assertThat(text(mark)).isEmpty();
    cell("Q7.1_1_2022").setCellValue(50);
    assertThat(text(mark)).isEqualTo("≠ 2022 diffère du total");
    cell("Q7.1_13_2022").setCellValue("<5");
    assertThat(text(mark)).isEmpty();
    cell("Q7.1_13_2022").setCellValue(8);
    assertThat(text(mark)).isEmpty();
    cell("Q7.1_8_2022").setCellValue(1);
    assertThat(text(mark)).isEqualTo("≠ 2022 diffère du total");
  }

  @Test
  void a_sum_over_two_sheets_is_compared_too() {
    cell("Q4.1_1_2021").setCellValue(7);
    cell("Q6.1_1_2021").setCellValue(2);
    cell("Q6.1_21_2021").setCellValue(4);
    Cell sum = cell("Q6.1_sum_countries_2021");
    assertThat(text(sum)).isEqualTo("6.0");
    assertThat(text(sum.getRow().getCell(5))).startsWith("≠ 2021");
    assertThat(
            workbook.getSheet("Q6").getSheetConditionalFormatting().getNumConditionalFormattings())
        .isEqualTo(3);
  }

  @Test
  void what_is_written_is_checked_but_words_stay_possible() {
    List<? extends DataValidation> checks = workbook.getSheet("Q9").getDataValidations();
    DataValidation counts =
        checks.stream().filter(check -> check.getShowErrorBox()).findFirst().orElseThrow();
    assertThat(counts.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    assertThat(counts.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("C5:E45");
    assertThat(counts.getPromptBoxText()).contains("non disponible");
    assertThat(checks)
        .filteredOn(check -> !check.getShowErrorBox())
        .anyMatch(check -> "list_countries".equals(check.getValidationConstraint().getFormula1()));
  }

  @Test
  void messages_are_as_short_as_a_spreadsheet_takes_them_in_every_language() {
    for (String language : List.of("en", "fr", "es", "ru", "ar", "zh")) {
      REFERENCE.labels().byLanguage().get(language).entrySet().stream()
          .filter(text -> text.getKey().matches("questionnaire\\.(prompt|warning)\\..*"))
          .forEach(text -> assertThat(text.getValue()).as(text.getKey()).hasSizeLessThan(256));
    }
  }

  @Test
  void it_prints_on_a4_as_wide_as_the_page_with_its_years_on_each() {
    for (int i = 0; i < LAYOUT.sheets().size(); i++) {
      Sheet sheet = workbook.getSheetAt(i);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getHeader().getRight()).isEqualTo("France");
      assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
    }
    assertThat(workbook.getSheet("Q9").getRepeatingRows().formatAsString()).isEqualTo("1:4");
  }

  @Test
  void arabic_runs_from_right_to_left() throws IOException {
    XSSFWorkbook arabic =
        open(Files.readAllBytes(write(Questionnaire.blank(LAYOUT, "ar", "EGY"), REFERENCE)));
    for (int i = 0; i < LAYOUT.sheets().size(); i++) {
      assertThat(arabic.getSheetAt(i).isRightToLeft()).isTrue();
    }
    assertThat(arabic.getSheet("Q1").getRow(0).getCell(1).getStringCellValue()).startsWith("Q1. ج");
  }

  @Test
  void what_was_reported_before_is_there_and_marked() throws IOException {
    Questionnaire form =
        new Questionnaire(
            LAYOUT,
            "en",
            "KEN",
            true,
            Map.of("Q7.1_1_2021", "120", "Q7.1_2_2021", "<5", "Q9.1_3_label", "=Uganda"));
    workbook = open(Files.readAllBytes(write(form, REFERENCE)));
    assertThat(cell("Q7.1_1_2021").getNumericCellValue()).isEqualTo(120);
    assertThat(cell("Q7.1_1_2021").getCellComment().getString().getString())
        .isEqualTo("Reported earlier. Please confirm it or correct it.");
    assertThat(cell("Q7.1_2_2021").getStringCellValue()).isEqualTo("<5");
    assertThat(cell("Q9.1_3_label").getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell("Q7.1_1_2021").getCellStyle()).isNotEqualTo(cell("Q7.1_1_2022").getCellStyle());
    assertThat(workbook.getSheet("Q7").getRow(2).getCell(1).getStringCellValue())
        .isEqualTo("synthetic sample - not real data");
    assertThat(workbook.getSheet("Q7").getFooter().getCenter())
        .isEqualTo("synthetic sample - not real data");
  }

  @Test
  void the_same_form_gives_the_same_bytes() throws IOException {
    assertThat(Files.readAllBytes(write(Questionnaire.blank(LAYOUT, "fr", "FRA"), REFERENCE)))
        .isEqualTo(french);
  }

  @Test
  void a_round_made_of_data_alone_is_written() throws IOException {
    Reference more = Reference.load(ThirdRound.in(DataFolder.of(Path.of("data"))));
    Questionnaire form = Questionnaire.blank(more.layouts().get(2), "es", "");
    workbook = open(Files.readAllBytes(write(form, more)));
    assertThat(place("Q1.1_2_2026")).isEqualTo("'Q1'!$F$14");
    assertThat(workbook.getSheet("Q1").getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("GLOTIP 2026.1 es --- Q1");
  }

  private static Path write(Questionnaire form, Reference reference) throws IOException {
    Path path = folder.resolve("form.xlsx");
    QuestionnaireWorkbook.write(path, form, reference);
    return path;
  }

  private static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isGiven(LayoutLine line) {
    return line.parameter("type").matches("COUNTRY|ROUND|LANGUAGE");
  }

  private static List<String> names(LayoutLine line) {
    List<String> names = new ArrayList<>();
    if (line.kind() == LineKind.LISTED) {
      names.add(line.labelCell());
    }
    if (line.kind().isByYear()) {
      LAYOUT.years().forEach(year -> names.add(line.cell(year)));
    } else {
      names.add(line.cell());
    }
    return names;
  }

  private String place(String name) {
    XSSFName found = workbook.getName(name);
    assertThat(found).as(name).isNotNull();
    return found.getRefersToFormula();
  }

  private Cell cell(String name) {
    CellReference place = new CellReference(place(name));
    return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  private String text(Cell cell) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    var value = evaluator.evaluate(cell);
    return value.getCellType() == CellType.NUMERIC
        ? Double.toString(value.getNumberValue())
        : value.getStringValue();
  }
}

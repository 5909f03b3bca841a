package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that were changed where no harm is done read the same, and nothing is said. */
class ChangedReturnsTest {
  @TempDir Path folder;

  static Stream<Arguments> changes() {
    return Stream.of(
        change("row inserted above the table", form -> insert(form, "Q7", 3)),
        change("row inserted within the table", form -> insert(form, "Q7", 8)),
        change("sheet renamed", form -> form.workbook.setSheetName(8, "Опрос-7")),
        change("sheets in another order", form -> form.workbook.setSheetOrder("Q7", 0)),
        change("years as text", form -> form.cell("Q7", 4, 3).setCellValue("2021")),
        change("years in Arabic digits", form -> form.cell("Q7", 4, 4).setCellValue("٢٠٢٢")),
        change("years emptied", form -> form.cell("Q7", 4, 4).setBlank()),
        change("text beside a count emptied", form -> form.cell("Q7", 6, 2).setBlank()),
        change("texts in another language", form -> form.cell("Q7", 6, 2).setCellValue(chinese())),
        change("hidden sheet of lists", ChangedReturnsTest::lists));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void readTheSame(String name, Consumer<FormWorkbook> change) {
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    change.accept(form);
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(result.findings()).isEmpty();
    assertThat(texts(result)).isEqualTo(sound());
  }

  @ParameterizedTest(name = "{0}, names gone")
  @MethodSource("changes")
  void readTheSameWithoutNames(String name, Consumer<FormWorkbook> change) {
    // What is gone cannot be found by it, and no form has two languages.
    assumeThat(name).doesNotContain("emptied").doesNotContain("another language");
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    change.accept(form);
    IntakeResult result = Samples.read(folder, form.withoutNames().bytes());
    assertThat(Samples.rules(result)).containsExactly("names-missing");
    assertThat(texts(result)).containsExactlyInAnyOrderElementsOf(sound());
  }

  /** A row that is inserted into a list, or below its last row, belongs to the line before it. */
  @Test
  void rowsInsertedIntoAListBelongToIt() {
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    insert(form, "Q9", 7);
    form.cell("Q9", 7, 2).setCellValue("Fourthland");
    form.cell("Q9", 7, 5).setCellValue(3);
    insert(form, "Q9", 47);
    form.cell("Q9", 47, 2).setCellValue("Fifthland");
    form.cell("Q9", 47, 3).setCellValue("some");
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(result.findings()).isEmpty();
    assertThat(ReturnReadingTest.answers(result.returns().get(0)))
        .contains(
            "Q9.1_2/2022/Otherland/8 return!Q9!D6",
            "Q9.1_2/2023/Fourthland/3 return!Q9!E7",
            "Q9.1_3/2022/Thirdland/<5 return!Q9!D8",
            "Q9.1_41/2021/Fifthland/some return!Q9!C47");
  }

  @Test
  void aFormForAnotherCountryKeepsBothNames() {
    FormWorkbook form = FormWorkbook.xlsx("2024", "en").filled();
    form.put("cover_country", 0, "Otherland");
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(result.returns().get(0).stampedReporter()).isEqualTo("XXA");
    assertThat(result.returns().get(0).reporter().text()).isEqualTo("Otherland");
  }

  private List<String> sound() {
    return texts(Samples.read(folder, FormWorkbook.xlsx("2024", "en").filled().bytes()));
  }

  private static List<String> texts(IntakeResult result) {
    return ReturnReadingTest.answers(result.returns().get(0)).stream()
        .map(answer -> answer.substring(0, answer.lastIndexOf(' ')))
        .toList();
  }

  private static String chinese() {
    return Samples.REFERENCE.labels().text("zh", "questionnaire.line.female");
  }

  private static Arguments change(String name, Consumer<FormWorkbook> change) {
    return Arguments.of(name, change);
  }

  private static void insert(FormWorkbook form, String name, int row) {
    Sheet sheet = form.workbook.getSheet(name);
    sheet.shiftRows(row - 1, sheet.getLastRowNum(), 1);
  }

  private static void lists(FormWorkbook form) {
    Sheet sheet = form.workbook.createSheet("Lists");
    for (int row = 1; row < 200; row++) {
      FormWorkbook.cell(sheet, row, 1).setCellValue("Country " + row);
      FormWorkbook.cell(sheet, row, 2).setCellValue(row);
    }
    form.workbook.setSheetHidden(form.workbook.getSheetIndex(sheet), true);
  }
}

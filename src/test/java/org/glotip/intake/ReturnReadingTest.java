package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.glotip.model.QuestionnaireReturn;
import org.glotip.model.Recognition;
import org.glotip.model.ReturnAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as they come back: by their names, by their texts, as text files. */
class ReturnReadingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2022, en", "2024, fr", "2024, ar", "2024, zh", "2022, ru", "2024, es"})
  void readsAFormByTheNamesOfItsCells(String round, String language) {
    FormWorkbook form = FormWorkbook.xlsx(round, language).filled();
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(Samples.rules(result)).isEmpty();
    QuestionnaireReturn read = result.returns().get(0);
    assertThat(read.round()).isEqualTo(round);
    assertThat(read.language()).isEqualTo(language);
    assertThat(read.stampedReporter()).isEqualTo("XXA");
    assertThat(read.reporter().text()).isEqualTo("Exampleland");
    assertThat(read.submitted().text()).isEqualTo("2024-05-01");
    assertThat(read.recognition()).isEqualTo(Recognition.NAMES);
    assertThat(read.synthetic()).isFalse();
    expectAnswers(read, form);
    ReadFile file = result.files().get(0);
    assertThat(file.rowsRead()).isEqualTo(read.answers().size());
    assertThat(file.rowsRejected()).isZero();
    assertThat(file.readable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void readsTheSameWithoutNames(String language) {
    FormWorkbook form = FormWorkbook.xlsx("2024", language).filled().withoutNames();
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(Samples.rules(result)).containsExactly("names-missing");
    assertThat(result.returns().get(0).recognition()).isEqualTo(Recognition.ANCHORS);
    expectAnswers(result.returns().get(0), form);
  }

  @ParameterizedTest
  @CsvSource({"2022, en", "2024, en", "2024, fr", "2022, ar"})
  void readsTheSameWithoutNamesAndStamps(String round, String language) {
    FormWorkbook form = FormWorkbook.xlsx(round, language).filled().withoutNames().withoutStamps();
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(Samples.rules(result)).containsExactly("stamp-missing", "names-missing");
    assertThat(result.returns().get(0).round()).isEqualTo(round);
    expectAnswers(result.returns().get(0), form);
  }

  @Test
  void readsTheOlderFormatAlike() {
    FormWorkbook form = FormWorkbook.xls("2024", "fr").filled();
    IntakeResult result = Samples.read(folder, form.bytes());
    assertThat(Samples.rules(result)).isEmpty();
    assertThat(result.returns().get(0).recognition()).isEqualTo(Recognition.NAMES);
    expectAnswers(result.returns().get(0), form);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsTheFormAsOneTextFile(String delimiter) {
    String text =
        Samples.delimited(
            delimiter,
            List.of(
                List.of("GLOTIP 2024.1 fr XXA"),
                List.of("cell", "text", "answer"),
                List.of("cover_country", "Pays, territoire", "Exampleland"),
                List.of("Q9.1_2_label", "", "Otherland"),
                List.of("Q9.1_2_2022", "Otherland 2022", "1 234"),
                List.of("Q7.1_1_2021", "Total 2021", ""),
                List.of("Q7.1_1_2022", "Total 2022", "<5")));
    IntakeResult result = Samples.read(folder, Samples.text("\uFEFF" + text));
    assertThat(Samples.rules(result)).isEmpty();
    QuestionnaireReturn read = result.returns().get(0);
    assertThat(read.recognition()).isEqualTo(Recognition.FIELDS);
    assertThat(read.language()).isEqualTo("fr");
    assertThat(answers(read))
        .containsExactly(
            "cover_country/0//Exampleland return:3:3",
            "Q7.1_1/2022//<5 return:7:3",
            "Q9.1_2/2022/Otherland/1 234 return:5:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void readsASheetSavedAsText(String delimiter) {
    FormWorkbook form = FormWorkbook.xlsx("2024", "fr").filled();
    String text = SheetText.of(form.workbook.getSheet("Q9"), delimiter);
    IntakeResult result = Samples.read(folder, Samples.text(text));
    assertThat(Samples.rules(result)).isEmpty();
    QuestionnaireReturn read = result.returns().get(0);
    assertThat(read.recognition()).isEqualTo(Recognition.ANCHORS);
    assertThat(read.stampedReporter()).isEqualTo("XXA");
    assertThat(answers(read))
        .containsExactly(
            "Q9.1_2/2022/Otherland/8 return:6:4", "Q9.1_3/2022/Thirdland/<5 return:7:4");
  }

  static List<String> answers(QuestionnaireReturn read) {
    return read.answers().stream().map(ReturnReadingTest::answer).toList();
  }

  static String answer(ReturnAnswer answer) {
    return answer.line()
        + "/"
        + answer.year()
        + "/"
        + answer.label().text()
        + "/"
        + answer.value().text()
        + " "
        + answer.value().source();
  }

  private static void expectAnswers(QuestionnaireReturn read, FormWorkbook form) {
    int year = form.layout.years().get(1);
    List<String> answers =
        answers(read).stream()
            .map(answer -> answer.substring(0, answer.lastIndexOf(' ')))
            .collect(Collectors.toList());
    assertThat(answers)
        .containsExactly(
            "cover_country/0//Exampleland",
            "cover_round/0//" + form.layout.round(),
            "cover_date/0//2024-05-01",
            "legislation_offence/0//yes",
            "Q1.1_1/" + year + "//31",
            "Q2.1_1/" + year + "//40",
            "Q3.1_1/" + year + "//30",
            "Q4.1_1/" + year + "//20",
            "Q4.1_2/" + year + "//5",
            "Q5.1_1/" + year + "//12",
            "Q6.1_1/" + year + "//15",
            "Q6.1_2/" + year + "/Otherland/5",
            "Q7.1_1/" + (year - 1) + "//" + (year - 1991),
            "Q7.1_1/" + year + "//" + (year - 1990),
            "Q7.1_1/" + (year + 1) + "//" + (year - 1989),
            "Q7.1_2/" + (year - 1) + "//" + (year - 2001),
            "Q7.1_2/" + year + "//" + (year - 2000),
            "Q7.1_2/" + (year + 1) + "//" + (year - 1999),
            "Q7.1_3/" + year + "//11",
            "Q7_source/0//Police",
            "Q8.1_1/" + year + "//21",
            "Q8.1_2/" + year + "//11",
            "Q8.2_1/" + year + "//7",
            "Q9.1_2/" + year + "/Otherland/8",
            "Q9.1_3/" + year + "/Thirdland/<5",
            "Q10.1_1/" + year + "//2");
  }
}

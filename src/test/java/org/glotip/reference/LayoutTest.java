package org.glotip.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every round of the questionnaire holds to. */
class LayoutTest {
  private static final Reference REFERENCE = ShippedData.reference();
  private static final DataFolder SHIPPED = DataFolder.of(Path.of("data"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void every_text_of_the_form_exists_in_each_language(String language) {
    Map<String, Map<String, String>> all = REFERENCE.labels().byLanguage();
    Set<String> wanted = new TreeSet<>(List.of("language.name", "language.font"));
    all.get("en").keySet().stream()
        .filter(key -> key.startsWith("questionnaire."))
        .forEach(wanted::add);
    REFERENCE
        .layouts()
        .forEach(layout -> layout.lines().forEach(line -> wanted.addAll(line.texts())));
    wanted.removeAll(all.get(language).keySet());
    assertThat(wanted).as("texts missing in data/labels/" + language + ".csv").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void no_two_lines_of_a_sheet_look_the_same(String language) {
    for (Layout layout : REFERENCE.layouts()) {
      for (String sheet : layout.sheets()) {
        List<String> texts =
            layout.sheet(sheet).stream()
                .filter(line -> !line.id().isEmpty() && line.kind() != LineKind.LISTED)
                .map(line -> printed(line, language))
                .toList();
        assertThat(texts).as(layout.round() + " " + sheet).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void no_key_is_asked_for_twice() {
    for (Layout layout : REFERENCE.layouts()) {
      List<String> keys =
          layout.lines().stream()
              .filter(line -> line.kind() == LineKind.COUNT)
              .map(LayoutTest::key)
              .toList();
      // Detected victims by citizenship and by form rest on totals that stand in one cell alone.
      assertThat(keys).as(layout.round()).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_latest_round_asks_for_every_form_of_exploitation_and_every_indicator() {
    Layout last = REFERENCE.layouts().get(REFERENCE.layouts().size() - 1);
    assertThat(last.lines().stream().map(LayoutLine::form).collect(Collectors.toSet()))
        .containsAll(REFERENCE.codes().forms().codes());
    assertThat(last.lines().stream().map(LayoutLine::indicator).collect(Collectors.toSet()))
        .containsAll(REFERENCE.codes().indicators().codes());
    assertThat(last.years()).hasSize(3);
    assertThat(listed(last, "Q6")).isEqualTo(20);
    assertThat(listed(last, "Q9")).isEqualTo(40);
  }

  @Test
  void a_new_round_is_a_new_file_and_no_code() {
    DataFolder with = ThirdRound.in(SHIPPED);
    Layout third = Reference.load(with).layouts().get(2);
    assertThat(third.round()).isEqualTo("2026");
    assertThat(third.years()).containsExactly(2023, 2024, 2025, 2026);
    assertThat(third.line("Q1.1_2")).isPresent();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1,5,3,COUNT,Q1.1_9,OFFENCES,,,,,,questionnaire.years|row 5 of Q1 stands twice",
        "Q1,40,3,COUNT,Q1.1_1,OFFENCES,,,,,,questionnaire.years|id Q1.1_1 stands twice",
        "Q1,40,3,COUNT,,OFFENCES,,,,,,questionnaire.years|needs an id",
        "Q1,40,3,COUNT,Q1 a,OFFENCES,,,,,,questionnaire.years|id 'Q1 a' cannot name a cell",
        "Q1,40,3,COUNT,AB12,OFFENCES,,,,,,questionnaire.years|id 'AB12' cannot name a cell",
        "Q1,40,3,COUNT,Q1.9,WHALES,,,,,,questionnaire.years|indicator 'WHALES' is not known",
        "Q1,40,3,COUNT,Q1.9,OFFENCES,,,,,,nothing|the text 'nothing' is not in labels/en.csv",
        "Q1,0,3,COUNT,Q1.9,OFFENCES,,,,,,questionnaire.years|row 0 and column 3 are no place",
        "Q1,40,3,SUM,Q1.9,,,,,,parts=Q1.8,questionnaire.years|the line 'Q1.8' is not in the layout",
        "Q1,40,3,GUESS,Q1.9,,,,,,,questionnaire.years|kind 'GUESS' is not one of"
      })
  void a_bad_line_is_reported_with_its_file_and_line(String line, String message) {
    Map<String, byte[]> files = new TreeMap<>(SHIPPED.files());
    String text = new String(files.get("layouts/2024.csv"), UTF_8) + line + "\n";
    files.put("layouts/2024.csv", text.getBytes(UTF_8));
    assertThatThrownBy(() -> Reference.load(new DataFolder(files)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("layouts/2024.csv:")
        .hasMessageContaining(message);
  }

  @Test
  void the_language_of_a_form_is_one_that_forms_exist_in() {
    Set<String> languages = new HashSet<>();
    REFERENCE.geography().countries().values().forEach(c -> languages.add(c.formLanguage()));
    assertThat(languages).containsExactlyInAnyOrder("en", "fr", "es", "ru", "ar", "zh");
  }

  private static long listed(Layout layout, String sheet) {
    return layout.sheet(sheet).stream().filter(line -> line.kind() == LineKind.LISTED).count();
  }

  private static String printed(LayoutLine line, String language) {
    List<String> texts = new ArrayList<>();
    line.texts().forEach(key -> texts.add(REFERENCE.labels().text(language, key)));
    return String.join(" ", texts);
  }

  private static String key(LayoutLine line) {
    return String.join(
        ".", line.indicator(), line.form(), line.sex(), line.age(), line.counterpart());
  }
}

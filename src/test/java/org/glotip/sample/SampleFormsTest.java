package org.glotip.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glotip.ShippedData;
import org.glotip.reference.AreaLevel;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped questionnaires are those that the generator makes. {@code -Dgolden.rewrite=true}
 * renews all of them; a test makes a few, since all take a minute.
 */
final class SampleFormsTest {
  private static final Path FOLDER = Path.of("questionnaires");
  private static final long MOST_BYTES = 6_000_000;
  private static final Reference REFERENCE = ShippedData.reference();
  private static final List<SampleForm> FORMS = SampleForm.all(REFERENCE);

  @TempDir private Path work;

  @BeforeAll
  static void rewrite(@TempDir Path drafts) throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      new SampleForms(drafts).write(FOLDER);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024/sample-SEN.xlsx",
        "2024/sample-TCD.xls",
        "2024/sample-NGA.csv",
        "2024/sample-ARM.csv"
      })
  void shipped_forms_are_as_made(String path) throws IOException {
    SampleForm form =
        FORMS.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    byte[] made = new SampleForms(work).bytes(form);
    byte[] shipped = Files.readAllBytes(FOLDER.resolve(path));
    if (path.endsWith(".xlsx")) {
      Map<String, byte[]> parts = SampleWorkbook.parts(shipped);
      SampleWorkbook.parts(made)
          .forEach((name, bytes) -> assertThat(parts.get(name)).as(name).isEqualTo(bytes));
    } else {
      assertThat(shipped).isEqualTo(made);
    }
  }

  @Test
  void the_list_and_the_folder_hold_the_same_forms() throws IOException {
    Set<String> listed = FORMS.stream().map(SampleForm::path).collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    for (String round : List.of("2022", "2024")) {
      try (var paths = Files.list(FOLDER.resolve(round))) {
        paths.forEach(path -> found.add(round + "/" + path.getFileName()));
      }
    }
    assertThat(found).isEqualTo(new TreeSet<>(listed));
  }

  @Test
  void forms_come_from_all_subregions_in_all_languages_and_formats() {
    Set<String> reporters =
        FORMS.stream().map(form -> form.reporter().code()).collect(Collectors.toSet());
    assertThat(reporters).hasSizeGreaterThan(40);
    REFERENCE.geography().m49().stream()
        .filter(area -> area.level() == AreaLevel.SUBREGION)
        .forEach(
            area -> assertThat(area.countries()).as(area.code()).containsAnyElementsOf(reporters));
    assertThat(FORMS).extracting(SampleForm::language).contains("en", "fr", "es", "ru", "ar", "zh");
    assertThat(FORMS).extracting(SampleForm::format).contains("xlsx", "xls", "csv", "csv-sheet");
    assertThat(FORMS).extracting(form -> form.layout().round()).contains("2022", "2024");
  }

  @Test
  void every_form_says_that_it_is_synthetic() throws IOException {
    for (SampleForm form : FORMS) {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(form.path()));
      String text =
          form.path().endsWith(".xlsx")
              ? new String(SampleWorkbook.parts(bytes).get("xl/sharedStrings.xml"), UTF_8)
              : new String(bytes, UTF_8);
      assertThat(text).as(form.path()).contains("SYNTHETIC");
    }
  }

  @Test
  void the_samples_stay_small() throws IOException {
    try (var paths = Files.walk(FOLDER)) {
      assertThat(paths.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum())
          .isLessThan(MOST_BYTES);
    }
  }
}

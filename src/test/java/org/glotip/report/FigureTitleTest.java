package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of figures in the signs of their language. */
final class FigureTitleTest {
  private static final Map<String, String> KEY =
      Map.of("area", "FRA", "period", "2021", "measure", "COUNT");

  @ParameterizedTest
  @CsvSource({
    "en, 'France, 2021, Number'",
    "ru, 'Франция, 2021, Число'",
    "ar, 'فرنسا، 2021، العدد'",
    "zh, 法国、2021、人数",
  })
  void partsStandBesideTheCommaOfTheLanguage(String language, String title) {
    Wording wording = new Wording(Sample.REFERENCE.labels(), language);
    assertThat(FigureTitle.of(column -> KEY.getOrDefault(column, ""), wording)).isEqualTo(title);
  }
}

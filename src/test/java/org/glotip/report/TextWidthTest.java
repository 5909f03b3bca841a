package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that a text takes in a cell. */
final class TextWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Value, 5",
    "Élevé, 5",
    "Страны, 6",
    "البلد, 5",
    "国家, 4",
    "每10万人, 8",
    "（是）, 6",
    "ﾃﾞｰﾀ, 4",
  })
  void widthIsCounted(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10, 1",
    "0123456789, 10, 1",
    "0123456789a, 10, 2",
    "人口贩运被, 10, 1",
    "人口贩运被害, 10, 2"
  })
  void linesAreCounted(String text, int column, int lines) {
    assertThat(TextWidth.lines(text, column)).isEqualTo(lines);
  }
}

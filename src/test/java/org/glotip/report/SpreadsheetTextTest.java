package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from outside, and what a spreadsheet makes of it. */
final class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1",
        "--1",
        "-1-1",
        "+",
        "-"
      })
  void formulaIsDisarmed(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @CsvSource({"-5", "+5", "-1.25", "'-1,25'", "<5", "12", "Côte d''Ivoire", "a=b", "_T"})
  void harmlessTextStays(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }

  @Property
  boolean textAsFoundComesBack(@ForAll String text) {
    return SpreadsheetText.found(SpreadsheetText.safe(text)).equals(text);
  }
}

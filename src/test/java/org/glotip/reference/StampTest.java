package org.glotip.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "GLOTIP 2024.1 fr FRA Q6, 2024, 1, fr, FRA, Q6, false",
        "GLOTIP 2022.3 zh --- LEGISLATION, 2022, 3, zh, '', LEGISLATION, false",
        "GLOTIP 2024.1 en KEN, 2024, 1, en, KEN, '', false",
        "GLOTIP 2024.1 en KEN SYNTHETIC, 2024, 1, en, KEN, '', true",
        "GLOTIP 2024.1 ar EGY Q10 SYNTHETIC, 2024, 1, ar, EGY, Q10, true"
      })
  void a_stamp_is_read_as_it_was_written(
      String text,
      String round,
      String version,
      String language,
      String reporter,
      String sheet,
      boolean synthetic) {
    Stamp stamp = new Stamp(round, version, language, reporter, sheet, synthetic);
    assertThat(Stamp.of(text)).contains(stamp);
    assertThat(stamp.text()).isEqualTo(text);
  }

  @Test
  void blanks_that_a_spreadsheet_added_do_not_count() {
    assertThat(Stamp.of("  GLOTIP  2024.1\u00A0fr FRA Q6 ")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GLOTIP", "GLOTIP 2024 fr FRA Q6", "My GLOTIP 2024.1 fr FRA Q6"})
  void other_text_is_no_stamp(String text) {
    assertThat(Stamp.of(text)).isEmpty();
  }
}

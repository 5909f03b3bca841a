package org.glotip.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.glotip.ShippedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in one part of a label must not turn it into what its other part says. */
class LabelSlipsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cammbodia, the Kingdom of | GBR",
        "Denmargk, Kingdom of | GBR",
        "Virgin Islaands, United States | USA",
        "Conog, Rep. | DOM",
        "Rep. | DOM",
        "Republic | DOM",
        "Federation | RUS",
        "the Kingdom of | GBR",
        "Congo (Kiunshasa) | COG",
        "Chine (Taïepi) | CHN",
        "Distrito Federal (Méxiaco) | BRA",
        "rlandais·es | RWA",
      })
  void is_not_another_country(String label, String wrong) {
    assertThat(ShippedData.matcher().meaning(label, "FRA").code()).isNotEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lagos, Nigeria | NGA",
        "Kano State, Nigeria | NGA",
        "Milan, Italy | ITA",
        "Oran, Algeria | DZA",
        "Kingdom, United | GBR",
        "Emirates | ARE",
        "Brazil (male) | BRA",
        "Nigeria (women) | NGA",
        "France (metropolitan) | FRA",
      })
  void places_and_remarks_are_set_aside_as_before(String label, String code) {
    assertThat(ShippedData.matcher().meaning(label, "ESP").code()).isEqualTo(code);
  }
}

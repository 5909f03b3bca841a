package org.glotip.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts with places for what was found. */
class PlacesTest {
  private static final Labels LABELS =
      new Labels(
          Map.of(
              "en", Map.of("found", "{0} in {1}"),
              "ar", Map.of("found", "{0} في {1}", "language.direction", "rtl")));

  @Test
  void anArgumentIsNotReadForPlaces() {
    assertThat(LABELS.fill("en", "found", List.of("{1}", "$1\\"))).isEqualTo("{1} in $1\\");
  }

  @Test
  void aPlaceWithoutAnArgumentStays() {
    assertThat(LABELS.fill("en", "found", List.of("5"))).isEqualTo("5 in {1}");
  }

  /** The year would stand behind the name of the file. */
  @Test
  void latinLettersKeepTheirOrderFromRightToLeft() {
    assertThat(LABELS.fill("ar", "found", List.of("مصر", "2024/EGY.xlsx")))
        .isEqualTo("مصر في \u200E2024/EGY.xlsx\u200E");
  }
}

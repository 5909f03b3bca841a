package org.glotip.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureKeyTest {
  private static final FigureKey WHOLE =
      FigureKey.of("country", "AGO", "2019", "CONVICTED", "COUNT");

  @Test
  void an_unknown_form_and_an_unknown_reach_are_two_figures() {
    assertThat(WHOLE.withForm(Code.UNKNOWN).id()).isEqualTo("country.AGO.2019.CONVICTED._U.COUNT");
    assertThat(WHOLE.withReach(Code.UNKNOWN).id())
        .isEqualTo("country.AGO.2019.CONVICTED.REACH_U.COUNT");
    assertThat(WHOLE.withReach("DOMESTIC").id())
        .isEqualTo("country.AGO.2019.CONVICTED.DOMESTIC.COUNT");
  }
}

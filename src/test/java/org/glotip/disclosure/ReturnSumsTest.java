package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glotip.model.Code;
import org.glotip.model.Counterpart;
import org.glotip.model.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReturnSumsTest {
  private static final List<Key> NOW = List.of(form("LABOUR"), form("OTHER"), form(Code.TOTAL));
  private static final List<Key> BEFORE = List.of(form("OTHER"), form("SEXUAL"), form(Code.TOTAL));

  /** Each release names two forms: three in all, which add up to either total. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void a_form_that_one_release_names_is_in_the_sums_of_the_other(int total) {
    assertThat(ReturnSums.of(NOW, BEFORE).sums())
        .filteredOn(sum -> sum.total() == total && sum.complete())
        .anyMatch(sum -> sum.parts().size() == 3);
  }

  @Test
  void two_forms_are_no_complete_list() {
    assertThat(ReturnSums.of(NOW, List.of()).sums())
        .filteredOn(sum -> sum.total() == 2)
        .isNotEmpty()
        .noneMatch(Sum::complete);
  }

  private static Key form(String form) {
    return Publication.key(form, Code.TOTAL, Code.TOTAL, Counterpart.ALL);
  }
}

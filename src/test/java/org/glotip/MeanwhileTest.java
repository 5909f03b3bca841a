package org.glotip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glotip.reference.DefinitionException;
import org.glotip.reference.DefinitionProblem;
import org.junit.jupiter.api.Test;

/** Results computed beside. */
final class MeanwhileTest {

  @Test
  void givesTheResultAsOftenAsAsked() {
    Meanwhile<Integer> seven = Meanwhile.of(() -> 7);
    assertThat(seven.get()).isEqualTo(7);
    assertThat(seven.get()).isEqualTo(7);
  }

  @Test
  void throwsWhatTheComputationThrew() {
    DefinitionException wrong = new DefinitionException(new DefinitionProblem("a.csv", 1, "wrong"));
    assertThatThrownBy(
            () ->
                Meanwhile.of(
                        () -> {
                          throw wrong;
                        })
                    .get())
        .isSameAs(wrong);
    assertThatThrownBy(
            () ->
                Meanwhile.of(
                        () -> {
                          throw new StackOverflowError();
                        })
                    .get())
        .isInstanceOf(StackOverflowError.class);
  }
}

package org.glotip.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glotip.model.Bounds;
import org.glotip.model.Key;
import org.glotip.model.Observation;
import org.glotip.model.ObservationStatus;
import org.glotip.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts that suppression rests on. */
class WhatAReaderKnowsTest {
  private static final Key TOTAL = Key.total("FRA", "VICTIMS", 2018);
  private static final Key FEMALE =
      new Key("FRA", "VICTIMS", 2018, "_T", "F", "_T", TOTAL.counterpart());

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 0, 1",
    "2, 0, 2",
    "3, 0, 5",
    "5, 0, 5",
    "6, 0, 10",
    "10, 0, 10",
    "11, 0, 20",
    "21, 0, 50",
    "99, 0, 100",
    "1, 1, 2",
    "3, 1, 10",
    "3, 2, 20",
    "20, 3, 200",
    "1000, 1, 2000"
  })
  void a_round_number_is_not_below_and_further_ones_follow(long number, int further, long round) {
    assertThat(RoundNumbers.above(number, further)).isEqualTo(round);
  }

  @Test
  void stated_bounds_narrow_and_never_cross() {
    StatedBounds stated = new StatedBounds(new long[] {2, 0, 9}, new long[] {7, 100, 9});
    long[] low = {0, 3, 0};
    long[] high = {50, 5, 4};
    stated.narrow(low, high);
    assertThat(low).containsExactly(2, 3, 9);
    assertThat(high).containsExactly(7, 5, 9);
    assertThat(stated.low(0)).isEqualTo(2);
    assertThat(stated.high(0)).isEqualTo(7);
    assertThat(stated.low(2)).isEqualTo(9);
    assertThat(stated.high(1)).isEqualTo(100);
  }

  @Test
  void nothing_stated_bounds_nothing() {
    long[] low = {3};
    long[] high = {8};
    StatedBounds.NONE.narrow(low, high);
    assertThat(low).containsExactly(3);
    assertThat(high).containsExactly(8);
    assertThat(StatedBounds.NONE.low(5)).isZero();
    assertThat(StatedBounds.NONE.high(5)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void what_is_found_out_is_kept_on_each_side() {
    Exposures exposures = new Exposures();
    assertThat(exposures.isNone()).isTrue();
    assertThat(exposures.exposure().isNone()).isTrue();
    exposures.add(1, true, false, new int[] {4});
    exposures.add(1, false, false, new int[] {5, 6});
    exposures.add(2, false, true, new int[0]);
    exposures.add(3, false, false, new int[0]);
    assertThat(exposures.isNone()).isFalse();
    assertThat(exposures.has(1)).isTrue();
    assertThat(exposures.has(2)).isTrue();
    assertThat(exposures.has(0)).isFalse();
    assertThat(exposures.has(3)).isFalse();
    Exposure exposure = exposures.exposure();
    assertThat(exposure.isNone()).isFalse();
    assertThat(exposure.down()).hasToString("{1}");
    assertThat(exposure.up()).hasToString("{2}");
    assertThat(exposure.sums()).hasToString("{4, 5, 6}");
    assertThat(exposure.size()).isEqualTo(4);
  }

  @Test
  void an_earlier_release_tells_numbers_from_intervals() {
    EarlierReturn earlier =
        new EarlierReturn(
            List.of(
                published(TOTAL, Value.number(12)),
                published(FEMALE, Value.of(new Bounds(0, 2, 4)))));
    assertThat(earlier.isNumber(TOTAL)).isTrue();
    assertThat(earlier.isNumber(FEMALE)).isFalse();
    assertThat(earlier.isNumber(Key.total("ITA", "VICTIMS", 2018))).isFalse();
    assertThat(EarlierReturn.NONE.isNumber(TOTAL)).isFalse();
    long[] low = {7, 0, 0};
    long[] high = {7, 0, 0};
    earlier.read(1, 3, low, high);
    assertThat(low).containsExactly(7, 12, 0);
    assertThat(high).containsExactly(7, 3, 3);
  }

  private static Observation published(Key key, Value value) {
    return new Observation(key, value, ObservationStatus.A, List.of(), List.of());
  }
}

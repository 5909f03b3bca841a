package org.glotip.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as text. */
final class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.0000004, 0",
    "1, 1",
    "-12, -12",
    "100, 100",
    "1e15, 1000000000000000",
    "1.5e20, 150000000000000000000",
    "0.1, 0.1",
    "33.3333333333, 33.333333",
    "0.0000005, 0",
    "0.0000015, 0.000002",
    "2.50, 2.5"
  })
  void hasAtMostSixDecimals(double number, String text) {
    assertThat(Decimal.text(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2.25, 1, 2.2", "2.35, 1, 2.4", "7, 1, 7.0", "0.5, 0, 0", "1.5, 0, 2"})
  void isRoundedHalfToEven(double number, int decimals, String text) {
    assertThat(Decimal.fixed(number, decimals)).isEqualTo(text);
  }

  @Test
  void unknownBoundIsBlank() {
    assertThat(Decimal.text(Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(Decimal.text(Double.NEGATIVE_INFINITY)).isEmpty();
    assertThat(Decimal.fixed(Double.NaN, 1)).isEmpty();
  }

  @Property
  void isRoundedAsItsDigitsSay(
      @ForAll @DoubleRange(min = -1e7, max = 1e7) double number,
      @ForAll @IntRange(min = 0, max = 7) int decimals) {
    for (double near : new double[] {number, number * 1e-6, Math.rint(number * 200) / 200}) {
      BigDecimal rounded = BigDecimal.valueOf(near).setScale(decimals, RoundingMode.HALF_EVEN);
      assertThat(Decimal.fixed(near, decimals)).isEqualTo(rounded.toPlainString());
    }
  }

  @Property
  boolean comesBackNearEnough(@ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
    return Math.abs(Decimal.parse(Decimal.text(number), 0) - number) <= 5.1e-7;
  }
}

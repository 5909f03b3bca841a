package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "1234, 1234",
    "1234.0, 1234",
    "1.234E3, 1234",
    "0, 0",
    "-0, 0",
    "0.1, 0.1",
    "0.10000000000000001, 0.1",
    "0.30000000000000004, 0.3",
    "2.2999999999999998, 2.3",
    "-12, -12",
    "007, 7",
    "123456789012345, 123456789012345",
    "1234567890123456789, 1234567890123460000",
    "1E25, 10000000000000000000000000",
    "1.5E-7, 0.00000015",
    "1E+300, 1E+300",
    "1E999999999, 1E+999999999",
    "12 persons, 12 persons",
    "NaN, NaN"
  })
  void writesStoredNumbersPlainly(String stored, String text) {
    assertThat(NumberText.plain(stored)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1234.0, 1234", "0.1, 0.1", "2.3, 2.3", "1e15, 1000000000000000", "-0.0, 0"})
  void writesNumbersInMemoryPlainly(double number, String text) {
    assertThat(NumberText.plain(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "44197, false, 2021-01-01",
    "42735, true, 2021-01-01",
    "44197.5, false, 2021-01-01T12:00:00",
    "0.25, false, 06:00:00",
    "-1, false, -1",
    "1E300, false, 1E+300",
    "soon, false, soon"
  })
  void writesDatesAfterIso8601(String serial, boolean from1904, String text) {
    assertThat(NumberText.date(serial, from1904)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01T00:00:00Z, 2021-01-01",
    "2021-01-01T00:00:00.000, 2021-01-01",
    "2021-01-01T10:30:00, 2021-01-01T10:30:00",
    "2021-01-01, 2021-01-01"
  })
  void leavesOutMidnight(String stored, String text) {
    assertThat(NumberText.date(stored)).isEqualTo(text);
  }
}

package org.glotip.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCellTest {
  @ParameterizedTest
  @CsvSource({
    "a.xlsx, Q6, 14, 3, a.xlsx!Q6!C14",
    "a.xlsx, Q6, 1, 26, a.xlsx!Q6!Z1",
    "a.xlsx, Q6, 1, 27, a.xlsx!Q6!AA1",
    "a.xlsx, Q6, 1, 702, a.xlsx!Q6!ZZ1",
    "a.xlsx, Q6, 1, 703, a.xlsx!Q6!AAA1",
    "a.xlsx, Q6, 1, 16384, a.xlsx!Q6!XFD1",
    "a.xlsx, Q6, 9, 0, a.xlsx!Q6!9",
    "a.xlsx, Q6, 0, 0, a.xlsx!Q6",
    "a.csv, '', 0, 0, a.csv",
    "a.csv, '', 7, 0, a.csv:7",
    "a.csv, '', 7, 12, a.csv:7:12"
  })
  void aPlaceIsWrittenAsItsUsersWriteIt(
      String file, String sheet, int row, int column, String text) {
    assertThat(new SourceCell(file, sheet, row, column)).hasToString(text);
  }
}

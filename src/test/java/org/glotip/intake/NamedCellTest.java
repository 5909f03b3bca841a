package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a workbook has names for. */
final class NamedCellTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Q6!$C$14, q6, 14, 3",
        "=Q6!C14, q6, 14, 3",
        "'Tableau 7'!$B$2:$D$2, tableau 7, 2, 2",
        "'l''annexe'!A1, l'annexe, 1, 1",
        "'a!b'!A1, a!b, 1, 1",
        "\"  Feuille9!$AA$10 \", feuille9, 10, 27"
      })
  void isFoundByItsReference(String reference, String sheet, int row, int column) {
    assertThat(NamedCell.of("Q6.1", reference, false))
        .contains(new NamedCell("q6.1", sheet, new Place(row, column), false));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\"",
        "#REF!",
        "A1",
        "!A1",
        "=!A1",
        "''!A1",
        "'!A1",
        "'a'b'!A1",
        "a'b!A1",
        "a!b!A1",
        "Q6!",
        "Q6!SUM(A1)"
      })
  void isNoneWithoutSheetAndCell(String reference) {
    assertThat(NamedCell.of("Q6.1", reference, false)).isEmpty();
  }
}

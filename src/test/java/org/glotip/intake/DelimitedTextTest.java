package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {
  private static final String HEADER = "Iso3_code,Category,Indicator,Dimension,Sex,Age,Year,VALUE";
  private static final String REST = ",i,d,s,a,2020,7";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesOfAnyEnd(String end) {
    String text =
        String.join(
            end, HEADER, "A,a" + REST, "", "B,\"two" + end + "lines\"" + REST, "C,c" + REST);
    LongTable table = read(text).tables().get(0);
    assertThat(table.rows()).extracting(RawRow::row).containsExactly(2, 4, 6);
    assertThat(table.rows().get(1).text(Column.CATEGORY)).isEqualTo("two" + end + "lines");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"a, b\" ~ `a, b`",
        "\"a \"\"b\"\"\" ~ `a \"b\"`",
        "\"\" ~ ``",
        "\"\"\"\" ~ `\"`",
        "a \"b\" c ~ `a \"b\" c`",
        "5\" ~ `5\"`",
        "\"a\" b\" ~ `a\" b`",
        "\"a \"b\" c\" ~ `a \"b\" c`",
        " \"a, b\" ~ `a, b`",
        "\"a, b\"  ~ `a, b`",
        "` a ` ~ ` a `"
      })
  void readsQuotesLeniently(String field, String text) {
    IntakeResult result = read(HEADER + "\nA," + field + REST + "\n");
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables().get(0).rows().get(0).text(Column.CATEGORY)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"C,c ~ c", "C,\"c\" ~ c", "C,\"c, c\" ~ `c, c`", "C,\"\" ~ ``"})
  void aQuoteThatNeverClosesSwallowsNothing(String start, String category) {
    IntakeResult result =
        read(HEADER + "\nA,\"a" + REST + "\nB,b" + REST + "\n" + start + REST + "\n");
    assertThat(Samples.rules(result)).containsExactly("quote-unclosed");
    assertThat(result.findings().get(0).cell()).hasToString("return:2:2");
    LongTable table = result.tables().get(0);
    assertThat(table.rows()).extracting(row -> row.text(Column.VALUE)).containsOnly("7");
    assertThat(table.rows())
        .extracting(row -> row.text(Column.CATEGORY))
        .containsExactly("a", "b", category);
  }

  @Test
  void manyQuotesThatNeverCloseAreReadRowByRow() {
    IntakeResult result = read(HEADER + "\n" + ("A,\"a" + REST + "\n").repeat(5_000));
    assertThat(result.tables().get(0).rows()).hasSize(5_000);
    assertThat(result.findings()).hasSize(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\n"})
  void obeysADeclaredDelimiter(String declaration) {
    String text = declaration + HEADER.replace(',', ';') + "\nA;a, b;i;d;s;a;2020;7\n";
    IntakeResult result = read(text);
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables().get(0).header().row()).isEqualTo(2);
    assertThat(result.tables().get(0).rows().get(0).row()).isEqualTo(3);
    assertThat(result.tables().get(0).rows().get(0).text(Column.CATEGORY)).isEqualTo("a, b");
  }

  @Test
  void leavesOutARowThatEndsTooSoon() {
    IntakeResult result = read(HEADER + "\nA,a,i\nB,b" + REST);
    Finding finding = result.findings().get(0);
    assertThat(Samples.rules(result)).containsExactly("row-too-short");
    assertThat(finding.arguments()).containsExactly("3", "8");
    assertThat(finding.cell()).hasToString("return:2");
    assertThat(result.tables().get(0).rows()).hasSize(1);
    assertThat(result.files().get(0).rowsRead()).isEqualTo(2);
    assertThat(result.files().get(0).rowsRejected()).isEqualTo(1);
  }

  @Test
  void keepsARowThatIsTooLong() {
    IntakeResult result = read(HEADER + "\nA,a" + REST + ",,\nB,b" + REST + ",000");
    assertThat(Samples.rules(result)).containsExactly("row-too-long");
    assertThat(result.findings().get(0).cell()).hasToString("return:3");
    assertThat(result.findings().get(0).arguments()).containsExactly("9", "8");
    assertThat(result.tables().get(0).rows()).hasSize(2);
  }

  @Test
  void takesNoCountOfBlankRows() {
    IntakeResult result = read(HEADER + "\n\n,,,,,,,\n  \nA,a" + REST + "\n\n");
    assertThat(result.findings()).isEmpty();
    assertThat(result.files().get(0).rowsRead()).isEqualTo(1);
  }

  @Test
  void keepsSpacesAndCaseAsFound() {
    IntakeResult result = read(HEADER + "\n xxa ,a" + REST);
    assertThat(result.tables().get(0).rows().get(0).texts())
        .isEqualTo(List.of(" xxa ", "a", "i", "d", "s", "a", "2020", "7"));
  }

  private IntakeResult read(String text) {
    return Samples.read(folder, Samples.text(text));
  }
}

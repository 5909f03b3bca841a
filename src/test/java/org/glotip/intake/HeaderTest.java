package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.model.SourceCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  private static final List<List<String>> ROWS = Samples.TABLE.subList(1, 4);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 30, 40})
  void findsTheHeaderInAnyOfTheFirstRows(int row) {
    List<List<String>> rows = Samples.withAbove(row - 1, Samples.TABLE);
    for (byte[] content : List.of(Samples.xlsx(rows), Samples.xls(rows), csv(rows))) {
      LongTable table = Samples.read(folder, content).tables().get(0);
      assertThat(table.header().row()).isEqualTo(row);
      assertThat(table.rows().get(0).row()).isEqualTo(row + 1);
      assertThat(Samples.texts(table)).isEqualTo(ROWS);
    }
  }

  @Test
  void looksNoFurtherThanThePolicySays() {
    IntakeResult result = Samples.read(folder, csv(Samples.withAbove(40, Samples.TABLE)));
    assertThat(Samples.rules(result)).containsExactly("file-unknown-kind");
    assertThat(result.files().get(0).readable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'12,11,10,9,8,7,6,5,4,3,2,1,0'",
    "'3,1,4,12,5,9,2,6,8,7,10,11,0'",
    "'0,4,5,6,7,8,9,11'"
  })
  void takesColumnsInAnyOrder(String order) {
    List<Integer> columns = List.of(order.split(",", -1)).stream().map(Integer::valueOf).toList();
    LongTable table =
        Samples.read(folder, Samples.xlsx(Samples.columns(columns, Samples.TABLE))).tables().get(0);
    for (int i = 0; i < Samples.COLUMNS.size(); i++) {
      Column column = Samples.COLUMNS.get(i);
      String expected = columns.contains(i) ? ROWS.get(1).get(i) : "";
      assertThat(table.rows().get(1).text(column)).isEqualTo(expected);
      assertThat(table.rows().get(1).at(column).column()).isEqualTo(columns.indexOf(i) + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO3 Code;INDICATOR;dimension;Category;Sex;Age;year;txtVALUE",
        "Código ISO3;Indicador;Dimensión;Categoría;Sexo;Edad;Año;Valor",
        "  Code_pays ;Indicateur;Dimension;CATEGORIE;Sexe;Âge;Annee;Valeur",
        "Код страны;Показатель;Разрез;Категория;Пол;Возраст;Год;Значение",
        "رمز البلد;المؤشر;البعد;الفئة;الجنس;العمر;السنة;القيمة",
        "国家代码;指标;维度;类别;性别;年龄;年份;数值"
      })
  void knowsTheHeaderInSeveralLanguagesAndSpellings(String header) {
    IntakeResult result = Samples.read(folder, Samples.text(header + "\na;b;c;d;e;f;2020;7\n"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("7");
  }

  @Test
  void pointsToTheRightCell() {
    List<Integer> order = List.of(11, 9, 8, 7, 6, 5, 4, 0, 1);
    List<List<String>> rows = Samples.withAbove(2, Samples.columns(order, Samples.TABLE));
    LongTable table = Samples.read(folder, Samples.xlsx(rows)).tables().get(0);
    assertThat(table.rows().get(2).cell(Column.VALUE).source()).hasToString("return!data!A6");
    assertThat(table.rows().get(2).cell(Column.VALUE).text()).isEqualTo("0.1");
    assertThat(table.rows().get(2).at(Column.REPORTER)).hasToString("return!data!H6");
    LongTable text = Samples.read(folder, csv(rows)).tables().get(0);
    assertThat(text.rows().get(2).at(Column.REPORTER)).hasToString("return:6:8");
  }

  @Test
  void leavesExtraColumnsOut() {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : Samples.TABLE) {
      List<String> wide = new ArrayList<>(List.of("extra"));
      wide.addAll(row);
      wide.addAll(List.of("more", "and more"));
      rows.add(wide);
    }
    for (byte[] content : List.of(Samples.xlsx(rows), csv(rows))) {
      IntakeResult result = Samples.read(folder, content);
      assertThat(Samples.rules(result))
          .containsExactly("column-ignored", "column-ignored", "column-ignored");
      assertThat(Samples.texts(result.tables().get(0))).isEqualTo(ROWS);
      assertThat(result.tables().get(0).rows().get(0).texts()).doesNotContain("more");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, REPORTER", "7, SEX", "9, YEAR", "11, VALUE"})
  void namesAMissingColumn(int left, String column) {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    order.remove(left);
    IntakeResult result = Samples.read(folder, csv(Samples.columns(order, Samples.TABLE)));
    Finding finding = result.findings().get(0);
    assertThat(Samples.rules(result)).containsExactly("column-missing");
    assertThat(finding.arguments().get(0)).isEqualTo(column);
    assertThat(finding.arguments().get(1)).contains("Indicator", "Unit of measurement");
    assertThat(finding.cell()).isEqualTo(new SourceCell("return", "", 1, 0));
    assertThat(result.tables()).isEmpty();
    assertThat(result.files().get(0).rowsRead()).isEqualTo(3);
    assertThat(result.files().get(0).rowsRejected()).isEqualTo(3);
  }

  @Test
  void doesNotChooseBetweenTwoValueColumnsThatDiffer() {
    IntakeResult result = Samples.read(folder, csv(withSecondValue("12", "<5", "7")));
    assertThat(Samples.rules(result)).containsExactly("column-twice");
    assertThat(result.findings().get(0).arguments()).containsExactly("VALUE");
    assertThat(result.findings().get(0).related())
        .extracting(SourceCell::toString)
        .containsExactly("return:1:12", "return:1:14");
    assertThat(result.tables()).isEmpty();
    assertThat(result.files().get(0).rowsRead()).isEqualTo(3);
    assertThat(result.files().get(0).rowsRejected()).isEqualTo(3);
  }

  @Test
  void readsTheFullerOfTwoValueColumnsThatNowhereDiffer() {
    IntakeResult result = Samples.read(folder, csv(withSecondValue("12", "", "")));
    assertThat(Samples.rules(result)).containsExactly("column-doubled");
    assertThat(result.findings().get(0).arguments()).containsExactly("VALUE", "VALUE");
    assertThat(result.tables().get(0).rows())
        .extracting(row -> row.text(Column.VALUE))
        .containsExactly("12", "<5", "0.1");
  }

  /** The table with a column {@code txtVALUE} behind its last. */
  private static List<List<String>> withSecondValue(String... values) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Samples.TABLE.size(); i++) {
      List<String> row = new ArrayList<>(Samples.TABLE.get(i));
      row.add(i == 0 ? "txtVALUE" : values[i - 1]);
      rows.add(row);
    }
    return rows;
  }

  @Test
  void readsOnWithoutAColumnThatNobodyNeedsWhenItStandsTwice() {
    List<Integer> order = List.of(0, 1, 4, 5, 6, 7, 8, 9, 11, 1);
    List<List<String>> table = new ArrayList<>(Samples.columns(order, Samples.TABLE));
    List<String> row = new ArrayList<>(table.get(1));
    row.set(row.size() - 1, "another");
    table.set(1, row);
    IntakeResult result = Samples.read(folder, Samples.xlsx(table));
    assertThat(Samples.rules(result)).containsExactly("column-twice");
    assertThat(result.tables().get(0).rows().get(0).text(Column.COUNTRY)).isEmpty();
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("12");
  }

  @Test
  void namesTheBestRowWhereThereIsNoHeader() {
    IntakeResult result =
        Samples.read(
            folder,
            Samples.xlsx(
                List.of(List.of("Our data"), List.of("Iso3_code", "x", "Year"), List.of("a"))));
    assertThat(result.findings().get(0).rule()).isEqualTo("file-unknown-kind");
    assertThat(result.findings().get(0).arguments())
        .containsExactly("row 2 of sheet \"data\": Iso3_code, Year");
  }

  @Test
  void saysSoWhenThereAreNoRows() {
    for (byte[] content :
        List.of(csv(Samples.TABLE.subList(0, 1)), Samples.xlsx(Samples.TABLE.subList(0, 1)))) {
      IntakeResult result = Samples.read(folder, content);
      assertThat(Samples.rules(result)).containsExactly("table-without-rows");
      assertThat(result.tables().get(0).rows()).isEmpty();
    }
  }

  @Test
  void readsEverySheetThatHoldsATableHiddenOrNot() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Samples.fill(workbook.createSheet("Read me"), List.of(List.of("How to fill in")));
    Samples.fill(workbook.createSheet("first"), Samples.TABLE);
    Samples.fill(workbook.createSheet("second"), Samples.TABLE.subList(0, 2));
    Sheet second = workbook.getSheet("second");
    second.getRow(1).setZeroHeight(true);
    workbook.setSheetHidden(2, true);
    IntakeResult result = Samples.read(folder, Samples.bytes(workbook));
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables())
        .extracting(table -> table.header().sheet() + " " + table.rows().size())
        .containsExactly("first 3", "second 1");
  }

  @ParameterizedTest
  @CsvSource({
    "Synthetic  SAMPLE; made up, XX, data, true",
    "Datos sintéticos, XX, data, true",
    "A table, 'Échantillon synthétique, 2024', data, true",
    "A table, XX, synthetic_data, true",
    "A table, Survey of synthetic drugs, data, false"
  })
  void seesThatATableSaysItIsMadeUp(String above, String source, String sheet, boolean synthetic) {
    List<String> last = new ArrayList<>(ROWS.get(0));
    last.set(12, source);
    XSSFWorkbook workbook = new XSSFWorkbook();
    Samples.fill(
        workbook.createSheet(sheet),
        Samples.join(List.of(List.of("", above)), Samples.join(Samples.TABLE, List.of(last))));
    LongTable table = Samples.read(folder, Samples.bytes(workbook)).tables().get(0);
    assertThat(table.header().synthetic()).isEqualTo(synthetic);
    assertThat(table.rows().get(0).header()).isSameAs(table.header());
  }

  @Test
  void readsTheSameUnderAnotherLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      IntakeResult result = Samples.read(folder, csv(Samples.TABLE));
      assertThat(Samples.texts(result.tables().get(0))).isEqualTo(ROWS);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] csv(List<List<String>> rows) {
    return Samples.text(Samples.delimited(",", rows));
  }
}

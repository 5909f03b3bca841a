package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as programs of all kinds write them, in workbooks written part by part. */
class SheetXmlTest {
  private static final String SHARED =
      "<si><t>plain</t></si>"
          + "<si><r><rPr><b/></rPr><t xml:space='preserve'>two </t></r><r><t>runs</t></r></si>"
          + "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
          + "<si><t>line_x000D_\nend &amp; _x005F_x000D_</t></si>"
          + "<si/>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='L2'><v>1234</v></c> | 1234",
        "<c r='L2' t='n'><v>1234.0</v></c> | 1234",
        "<c r='L2'><v>0.10000000000000001</v></c> | 0.1",
        "<c r='L2' t='s'><v>0</v></c> | plain",
        "<c r='L2' t='s'><v>1</v></c> | two runs",
        "<c r='L2' t='s'><v>2</v></c> | 東京",
        "<c r='L2' t='s'><v>4</v></c> | ''",
        "<c r='L2' t='str'><f>A1</f><v>of a formula</v></c> | of a formula",
        "<c r='L2' t='str'><f>A1</f><v></v></c> | ''",
        "<c r='L2'><f>SUM(A1:A9)</f><v>45</v></c> | 45",
        "<c r='L2' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r></is></c> | inline",
        "<c r='L2' t='b'><v>1</v></c> | TRUE",
        "<c r='L2' t='b'><v>0</v></c> | FALSE",
        "<c r='L2' s='1'><v>44197</v></c> | 2021-01-01",
        "<c r='L2' s='2'><v>44197.75</v></c> | 2021-01-01T18:00:00",
        "<c r='L2' s='0'><v>44197</v></c> | 44197",
        "<c r='L2' s='99'><v>44197</v></c> | 44197",
        "<c r='L2' t='d'><v>2021-01-01T00:00:00</v></c> | 2021-01-01",
        "<c r='L2' t='inlineStr'><is><t>&lt;5</t></is></c> | <5",
        "<c r='L2' t='inlineStr'><is><t><![CDATA[<5]]></t></is></c> | <5",
        "<c r='L2'><v>1<!-- of --><?x y?>2</v></c> | 12",
        "<c r='L2' t='inlineStr'><is><t> 5&#160;</t></is></c> | ' 5\u00A0'",
        "<c r='L2'><v>many</v></c> | many",
        "<c r='L2'><extLst><ext/></extLst></c> | ''",
        "<c r='L2'/> | ''"
      })
  void readsACell(String cell, String text) {
    IntakeResult result = read("<c r='A2' t='s'><v>0</v></c>" + cell, SHARED, "");
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo(text);
  }

  @Test
  void decodesEscapedCharacters() {
    IntakeResult result = read("<c r='L2' t='s'><v>3</v></c>", SHARED, "");
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE))
        .isEqualTo("line\r\nend & _x000D_");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r='L2' t='e'><v>#REF!</v></c> | cell-error | #REF!",
        "<c r='L2' t='e'><f>1/0</f><v>#DIV/0!</v></c> | cell-error | #DIV/0!",
        "<c r='L2'><f>SUM(A1:A9)</f></c> | formula-without-value | ",
        "<c r='L2'><f>SUM(A1:A9)</f><v/></c> | formula-without-value | ",
        "<c r='L2' t='s'><v>77</v></c> | cell-error | #TEXT 77",
        "<c r='L2' t='s'><v>x</v></c> | cell-error | #TEXT x"
      })
  void findsACellWithoutAValue(String cell, String rule, String argument) {
    IntakeResult result = read(cell, SHARED, "");
    Finding finding = result.findings().get(0);
    assertThat(Samples.rules(result)).containsExactly(rule);
    assertThat(finding.cell()).hasToString("return!data!L2");
    assertThat(finding.arguments()).isEqualTo(argument == null ? List.of() : List.of(argument));
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEmpty();
  }

  @Test
  void saysNothingOfErrorsInColumnsThatAreNotRead() {
    IntakeResult result =
        read("<c r='L2'><v>7</v></c><c r='Z2' t='e'><v>#REF!</v></c>", SHARED, "");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookSaysSo() {
    IntakeResult result =
        read("<c r='J2' s='1'><v>42735</v></c>", "", "<workbookPr date1904='true'/>");
    assertThat(result.tables().get(0).rows().get(0).text(Column.YEAR)).isEqualTo("2021-01-01");
  }

  @Test
  void placesRowsAndCellsThatDoNotSayWhereTheyStand() {
    String rows =
        "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/>"
            + "<row r='9'><c r='L9'><v>9</v></c><c><v>13</v></c></row><row><c r='K10'><v>10</v></c></row>";
    LongTable table =
        Samples.read(folder, Samples.zip(Samples.parts(Samples.headerRow() + rows)))
            .tables()
            .get(0);
    assertThat(table.rows()).extracting(row -> row.row()).containsExactly(2, 9, 10);
    assertThat(table.rows().get(0).text(Column.REPORTER)).isEqualTo("1");
    assertThat(table.rows().get(0).text(Column.REGION)).isEqualTo("3");
    assertThat(table.rows().get(1).text(Column.SOURCE)).isEqualTo("13");
    assertThat(table.rows().get(2).text(Column.UNIT)).isEqualTo("10");
  }

  @Test
  void placesCellsThatAreOutOfOrder() {
    IntakeResult result = read("<c r='L2'><v>12</v></c><c r='A2'><v>1</v></c>", "", "");
    assertThat(result.tables().get(0).rows().get(0).text(Column.REPORTER)).isEqualTo("1");
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("12");
  }

  @Test
  void doesNotCarryTextsFromOneRowToTheNext() {
    String rows =
        "<row><c r='A2'><v>1</v></c><c r='L2'><v>2</v></c></row>"
            + "<row><c r='L3'><v>3</v></c></row>";
    LongTable table =
        Samples.read(folder, Samples.zip(Samples.parts(Samples.headerRow() + rows)))
            .tables()
            .get(0);
    assertThat(table.rows().get(1).text(Column.REPORTER)).isEmpty();
  }

  @Test
  void readsTheStrictFlavourAndPrefixes() {
    Map<String, String> parts =
        Samples.parts(Samples.headerRow() + "<row><c r='L2'><v>5</v></c></row>");
    String strict = "http://purl.oclc.org/ooxml/";
    parts.replaceAll(
        (name, xml) ->
            xml.replace(Samples.MAIN, strict + "spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    strict + "officeDocument/relationships"));
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) -> xml.replaceAll("<(/?)(\\w+)", "<$1x:$2").replaceFirst("xmlns=", "xmlns:x="));
    IntakeResult result = Samples.read(folder, Samples.zip(parts));
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("5");
  }

  @Test
  void findsPartsOfOtherNamesThroughTheirRelationships() {
    Map<String, String> parts =
        Samples.parts(Samples.headerRow() + "<row><c r='L2'><v>5</v></c></row>");
    move(parts, "xl/workbook.xml", "book\\Main.xml");
    move(parts, "xl/worksheets/sheet1.xml", "Sheets/One.xml");
    parts.remove("xl/_rels/workbook.xml.rels");
    parts.put("_rels/.rels", Samples.relationships("officeDocument", "/book/main.xml"));
    parts.put(
        "book/_rels/main.xml.rels", Samples.relationships("worksheet", "../sheets/./one.xml"));
    IntakeResult result = Samples.read(folder, Samples.zip(parts));
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("5");
  }

  private static void move(Map<String, String> parts, String from, String to) {
    parts.put(to, parts.getOrDefault(from, ""));
    parts.remove(from);
  }

  private IntakeResult read(String cells, String shared, String properties) {
    String rows = Samples.headerRow() + "<row r='2'>" + cells + "</row>";
    return Samples.read(folder, Samples.zip(Samples.parts(rows, shared, properties)));
  }
}

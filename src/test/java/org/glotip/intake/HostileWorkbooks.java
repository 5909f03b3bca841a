package org.glotip.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Workbooks made to harm, by the name of their file; none is damaged, and some can be read. */
public final class HostileWorkbooks {
  private static final String ROW = "<row><c r='A2'><v>1</v></c><c r='L2'><v>5</v></c></row>";
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES = "xl/styles.xml";
  private static final int MANY = 50_000;

  private HostileWorkbooks() {}

  public static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "command-formula.xlsx", rows("<row><c r='L2'><f>cmd|'/c calc'!A1</f><v>5</v></c></row>"));
    files.put("link-formula.xlsx", rows("<row><c r='L2'><f>[1]Sheet1!A1</f><v>5</v></c></row>"));
    files.put("last-cell.xlsx", rows("<row r='1048576'><c r='XFD1048576'><v>5</v></c></row>"));
    files.put("wide-rows.xlsx", rows(wide()));
    files.put("macros.xlsm", with("xl/vbaProject.bin", "Attribute VB_Name = \"Auto_Open\""));
    files.put(
        "linked.xlsx",
        with(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            Samples.relationships("externalLinkPath", "file:///etc/passwd")));
    files.put("path-tricks.xlsx", with("../../../../tmp/glotip-evil.xml", "<x/>"));
    files.put("drive-path.xlsx", with("C:\\Windows\\evil.xml", "<x/>"));
    files.put("nested.zip", Samples.zip(Map.of("inner.zip", "PK\u0003\u0004".repeat(200_000))));
    files.put("many-styles.xlsx", changed(STYLES, "</cellXfs>", styles()));
    files.put("many-names.xlsx", changed(WORKBOOK, "</workbook>", names()));
    files.put("one-sheet-many-times.xlsx", changed(WORKBOOK, "</sheets>", sheets()));
    files.put("circle.xlsx", circle());
    files.put("many-texts.xlsx", texts());
    files.put("merged-without-end.xlsx", merged());
    return files;
  }

  private static byte[] rows(String rows) {
    return Samples.zip(Samples.parts(Samples.headerRow() + rows));
  }

  private static byte[] with(String part, String content) {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.put(part, content);
    return Samples.zip(parts);
  }

  private static byte[] changed(String part, String before, String more) {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.computeIfPresent(part, (name, xml) -> xml.replace(before, more + before));
    return Samples.zip(parts);
  }

  /** Random digits, as text that repeats is refused by how well it packs. */
  private static String wide() {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      rows.append("<row>");
      for (int j = 0; j < 16_384; j++) {
        rows.append("<c><v>").append(random.nextInt()).append("</v></c>");
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  private static String styles() {
    Random random = new Random(2);
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      styles.append("<xf numFmtId='").append(random.nextInt(1 << 20)).append("'/>");
    }
    return styles.toString();
  }

  private static String names() {
    Random random = new Random(3);
    StringBuilder names = new StringBuilder("<definedNames>");
    for (int i = 0; i < MANY; i++) {
      names.append(
          String.format(
              Locale.ROOT,
              "<definedName name='Q7.1_%d_%x'>data!$A$%d</definedName>",
              i,
              random.nextInt(),
              1 + random.nextInt(1 << 20)));
    }
    return names.append("</definedNames>").toString();
  }

  private static String sheets() {
    Random random = new Random(4);
    StringBuilder sheets = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      sheets.append("<sheet name='s").append(random.nextInt()).append("' r:id='rId1'/>");
    }
    return sheets.toString();
  }

  /** The workbook is its own sheet, its texts and its styles. */
  private static byte[] circle() {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.put(
        RELATIONSHIPS,
        Samples.relationships(
            "worksheet",
            "workbook.xml",
            "sharedStrings",
            "/xl/workbook.xml",
            "styles",
            "../xl/workbook.xml"));
    return Samples.zip(parts);
  }

  private static byte[] texts() {
    Random random = new Random(5);
    StringBuilder texts = new StringBuilder();
    for (int i = 0; i < MANY / 4; i++) {
      texts.append("<si><t>");
      for (int j = 0; j < 8; j++) {
        texts.append(Long.toString(random.nextLong(), 36));
      }
      texts.append("</t></si>");
    }
    return Samples.zip(Samples.parts(Samples.headerRow() + ROW, texts.toString(), ""));
  }

  private static byte[] merged() {
    Random random = new Random(6);
    StringBuilder areas = new StringBuilder("</sheetData><mergeCells>");
    for (int i = 0; i < MANY; i++) {
      int row = 1 + random.nextInt(1 << 19);
      areas.append("<mergeCell ref='A").append(row).append(":XFD").append(2 * row).append("'/>");
    }
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) -> xml.replace("</sheetData>", areas.append("</mergeCells>")));
    return Samples.zip(parts);
  }
}

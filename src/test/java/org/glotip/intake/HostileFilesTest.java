package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.glotip.model.Column;
import org.glotip.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, locked, wrong or made to harm: each is a finding and harms no other. */
class HostileFilesTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String ROW = "<row><c r='A2'><v>1</v></c><c r='L2'><v>5</v></c></row>";

  @TempDir Path folder;

  static Stream<Arguments> files() throws Exception {
    byte[] xlsx = Samples.xlsx(Samples.TABLE);
    byte[] xls = Samples.xls(Samples.TABLE);
    return Stream.of(
        of("empty", new byte[0], "file-empty"),
        of("blank text", Samples.text("\n \n"), "file-unknown-kind"),
        of("prose", Samples.text("Dear colleagues,\nplease find enclosed"), "file-unknown-kind"),
        of("pdf", Samples.text("%PDF-1.7\n1 0 obj\n<<>>\n%%EOF"), "file-unknown-kind"),
        of("random bytes", random(), "file-unknown-kind"),
        of("zero bytes", new byte[5000], "file-unknown-kind"),
        of("png", png(), "file-unknown-kind"),
        of("zip of something else", zip("readme.txt", "x"), "file-unknown-kind"),
        of("empty zip", Samples.zip(Map.of()), "file-unknown-kind"),
        of("document, not workbook", document(), "file-unknown-kind"),
        of("binary workbook", binaryWorkbook(), "file-unreadable"),
        of("zip cut in the middle", Arrays.copyOf(xlsx, xlsx.length / 2), "file-unreadable"),
        of("only the first bytes of a zip", Arrays.copyOf(xlsx, 4), "file-unreadable"),
        of("xls cut in the middle", Arrays.copyOf(xls, xls.length / 2), "file-unreadable"),
        of("only the first bytes of an xls", Arrays.copyOf(xls, 8), "file-unreadable"),
        of("container of something else", container(), "file-unknown-kind"),
        of("encrypted workbook", encrypted(xlsx), "file-encrypted"),
        of("packed bytes changed", changed(), "file-unreadable"),
        of(
            "sheet cut in the middle",
            with(SHEET, "<worksheet><sheetData><row>"),
            "file-unreadable"),
        of("sheet is no XML", with(SHEET, "Iso3_code,Year"), "file-unreadable"),
        of("sheet is missing", without(SHEET), "file-unreadable"),
        of("texts are missing", without("xl/sharedStrings.xml"), "file-unreadable"),
        of("relationships are missing", without("xl/_rels/workbook.xml.rels"), "file-unreadable"),
        of("document type in the sheet", with(SHEET, typed("sheet")), "file-unreadable"),
        of("document type far down", with(SHEET, farDown()), "file-unreadable"),
        of("document type elsewhere", with("docProps/app.xml", typed("app")), "file-unreadable"),
        of("billion laughs", with("xl/sharedStrings.xml", laughs()), "file-unreadable"),
        of("external entity", with(SHEET, external()), "file-unreadable"),
        of("undeclared entity", sheet("<row><c t='str'><v>&x;</v></c></row>"), "file-unreadable"),
        of("deeply nested sheet", sheet("<a>".repeat(100_000)), "file-unreadable"),
        of("row number beyond the format", sheet("<row r='9999999'/>"), "file-unreadable"),
        of("row number that is none", sheet("<row r='first'/>"), "file-unreadable"),
        of("negative row number", sheet("<row r='-1'/>"), "file-unreadable"),
        of("column beyond the format", sheet("<row><c r='ZZZZZZ1'/></row>"), "file-unreadable"),
        of("sheet that packs too well", sheet(" ".repeat(3_000_000) + ROW), "file-too-large"),
        of("part that packs too well", with("xl/media/x", "0".repeat(3_000_000)), "file-too-large"),
        of("size that lies", lyingSize(), "file-too-large"),
        of("fields without end", quotesWithoutEnd(), "file-too-large"),
        of("too many parts", manyParts(), "file-too-large"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isAFindingAndHarmsNoOther(String name, byte[] content, String rule) throws IOException {
    Path good = Files.write(folder.resolve("a-good"), Samples.xlsx(Samples.TABLE));
    Path bad = Files.write(folder.resolve("bad"), content);
    Path last = Files.write(folder.resolve("z-good"), Samples.xls(Samples.TABLE));
    IntakeResult result =
        new Intake(Samples.REFERENCE).read(InputFiles.find(List.of(good, bad, last)), each -> {});
    assertThat(Samples.rules(result)).as(name).containsExactly(rule);
    assertThat(result.findings().get(0).cell()).hasToString("bad");
    assertThat(result.findings().get(0).arguments().toString())
        .doesNotContain(folder.toString(), "\n");
    assertThat(result.tables()).hasSize(2);
    assertThat(result.files()).extracting(ReadFile::readable).containsExactly(true, false, true);
  }

  @Test
  void aValueOfTenMillionCharactersIsCut() {
    Random random = new Random(7);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 10_000_000; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    String cell = "<c r='G2' t='inlineStr'><is><t>" + digits + "</t></is></c>";
    String rows = Samples.headerRow() + "<row>" + cell + "<c r='L2'><v>5</v></c></row>";
    IntakeResult result = Samples.read(folder, Samples.zip(Samples.parts(rows)));
    expectCut(result);
    String line = "A,b,c,d,e,f,\"" + digits + "\",s,a,2020,u,5,x\n";
    expectCut(
        Samples.read(folder, Samples.text(Samples.delimited(",", List.of(Samples.HEADER)) + line)));
  }

  private static void expectCut(IntakeResult result) {
    assertThat(Samples.rules(result)).containsExactly("cell-too-long");
    assertThat(result.findings().get(0).arguments()).containsExactly("10000000", "32767");
    assertThat(result.findings().get(0).cell().column()).isEqualTo(7);
    assertThat(result.tables().get(0).rows().get(0).text(Column.CATEGORY)).hasSize(32_767);
    assertThat(result.tables().get(0).rows().get(0).text(Column.VALUE)).isEqualTo("5");
  }

  @Test
  void namesTheCellOfASharedTextThatIsTooLong() {
    Reference reference = Samples.withPolicy("cell_characters", 20);
    String rows = Samples.headerRow() + "<row><c r='G2' t='s'><v>0</v></c></row>";
    byte[] content =
        Samples.zip(Samples.parts(rows, "<si><t>" + "long ".repeat(10) + "</t></si>", ""));
    IntakeResult result = Samples.read(reference, folder, content);
    assertThat(Samples.rules(result)).containsExactly("cell-too-long");
    assertThat(result.findings().get(0).cell()).hasToString("return!data!G2");
    assertThat(result.findings().get(0).arguments()).containsExactly("50", "20");
  }

  @Test
  void stopsASheetWithoutEnd() {
    Reference reference = Samples.withPolicy("rows", 3);
    for (byte[] content :
        List.of(
            Samples.xlsx(Samples.TABLE),
            Samples.xls(Samples.TABLE),
            Samples.text(Samples.delimited(",", Samples.TABLE)))) {
      IntakeResult result = Samples.read(reference, folder, content);
      assertThat(Samples.rules(result)).containsExactly("rows-beyond-limit");
      assertThat(result.findings().get(0).cell().row()).isEqualTo(4);
      assertThat(result.tables().get(0).rows()).hasSize(2);
    }
  }

  static Stream<Arguments> limits() {
    byte[] text = Samples.text(Samples.delimited(",", Samples.TABLE));
    byte[] xlsx = Samples.xlsx(Samples.TABLE);
    return Stream.of(
        Arguments.of("file_bytes", 10, text),
        Arguments.of("memory_bytes", 10, text),
        Arguments.of("memory_bytes", 10, Samples.xls(Samples.TABLE)),
        Arguments.of("part_bytes", 100, xlsx),
        Arguments.of("parts", 2, xlsx),
        Arguments.of("cells", 20, xlsx),
        Arguments.of("text_characters", 100, xlsx),
        Arguments.of("text_characters", 100, text),
        Arguments.of("file_seconds", 0, xlsx),
        Arguments.of("file_seconds", 0, text));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void keepsToTheLimitsOfThePolicy(String key, long limit, byte[] content) {
    IntakeResult result = Samples.read(Samples.withPolicy(key, limit), folder, content);
    assertThat(Samples.rules(result)).containsExactly("file-too-large");
    assertThat(result.findings().get(0).arguments().get(0)).contains(key);
    assertThat(result.tables()).isEmpty();
  }

  @Test
  void linksToOtherWorkbooksAreNotFollowed() {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id='rId9' Type='x/worksheet' Target='file:///etc/passwd'"
                    + " TargetMode='External'/></Relationships>"));
    IntakeResult result = Samples.read(folder, Samples.zip(parts));
    assertThat(result.findings()).isEmpty();
    assertThat(result.tables().get(0).rows()).hasSize(1);
  }

  private static Arguments of(String name, byte[] content, String rule) {
    return Arguments.of(name, content, rule);
  }

  private static byte[] random() {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    bytes[0] = 1;
    return bytes;
  }

  private static byte[] png() {
    byte[] bytes = random();
    byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  private static byte[] zip(String part, String content) {
    return Samples.zip(Map.of(part, content));
  }

  private static byte[] with(String part, String content) {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.put(part, content);
    return Samples.zip(parts);
  }

  private static byte[] without(String part) {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    parts.remove(part);
    return Samples.zip(parts);
  }

  private static byte[] sheet(String rows) {
    return with(SHEET, Samples.sheet(Samples.headerRow() + rows));
  }

  private static byte[] document() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", Samples.relationships("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", "<document><body/></document>");
    return Samples.zip(parts);
  }

  private static byte[] binaryWorkbook() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", Samples.relationships("officeDocument", "xl/workbook.bin"));
    parts.put("xl/workbook.bin", "\u0001\u0002");
    return Samples.zip(parts);
  }

  private static String typed(String root) {
    return "<!DOCTYPE " + root + "><" + root + "/>";
  }

  private static String farDown() {
    return "<!--" + "x".repeat(9_000) + "-->" + typed("sheet");
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 10; i++) {
      String before = "&a" + (i - 1) + ";";
      xml.append("<!ENTITY a").append(i).append(" '").append(before.repeat(10)).append("'>");
    }
    return xml.append("]><sst><si><t>&a9;</t></si></sst>").toString();
  }

  private static String external() {
    return "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
        + Samples.sheet("<row><c t='str'><v>&e;</v></c></row>");
  }

  /** A workbook whose sheet has a byte changed where it is packed. */
  private static byte[] changed() {
    byte[] bytes = sheet(ROW.repeat(500));
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(SHEET);
    Arrays.fill(bytes, name + SHEET.length() + 60, name + SHEET.length() + 100, (byte) 0xFF);
    return bytes;
  }

  /** A sheet that packs too well, with a small unpacked size in the directory of the archive. */
  private static byte[] lyingSize() {
    byte[] bytes = sheet(" ".repeat(3_000_000) + ROW);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int entry = text.lastIndexOf(SHEET) - 46;
    byte[] small = {0, 4, 0, 0};
    System.arraycopy(small, 0, bytes, entry + 24, small.length);
    return bytes;
  }

  /** One line of fields that each open a quote which nothing closes. */
  private static byte[] quotesWithoutEnd() {
    return Samples.text(String.join(",", Samples.HEADER) + "\n" + "\"x\"\",".repeat(1_000_000));
  }

  private static byte[] manyParts() {
    Map<String, String> parts = Samples.parts(Samples.headerRow() + ROW);
    for (int i = 0; i < 10_001; i++) {
      parts.put("x" + i, "");
    }
    return Samples.zip(parts);
  }

  private static byte[] container() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[600]), "WordDocument");
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] workbook) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      encrypt(workbook, encryptor.getDataStream(files));
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void encrypt(byte[] workbook, OutputStream target)
      throws IOException, OpenXML4JException {
    try (target;
        OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      parts.save(target);
    }
  }
}

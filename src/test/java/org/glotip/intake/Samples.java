package org.glotip.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.glotip.model.Column;
import org.glotip.model.Finding;
import org.glotip.model.LongTable;
import org.glotip.reference.DataFolder;
import org.glotip.reference.Policy;
import org.glotip.reference.Reference;

/** Made-up tables, and the files that hold them. */
final class Samples {
  static final Reference REFERENCE = Reference.load(DataFolder.of(Path.of("data")));

  static final List<String> HEADER =
      List.of(
          "Iso3_code",
          "Country",
          "Region",
          "Subregion",
          "Indicator",
          "Dimension",
          "Category",
          "Sex",
          "Age",
          "Year",
          "Unit of measurement",
          "VALUE",
          "Source");

  /** Names of columns in the order of {@link #HEADER}. */
  static final List<Column> COLUMNS = List.of(Column.values());

  static final List<List<String>> TABLE =
      List.of(
          HEADER,
          row("XXA", "Côte d'Exemple", "Total", "2020", "12"),
          row("XXA", "Côte d'Exemple", "Female", "2021", "<5"),
          row("XXB", "Pays de \"Bé\", le", "Male", "2021", "0.1"));

  private Samples() {}

  static List<String> row(String reporter, String country, String sex, String year, String value) {
    return List.of(
        reporter,
        country,
        "Région",
        "Sous; région | deux",
        "Detected trafficking victims",
        "Total",
        "Total",
        sex,
        "Total",
        year,
        "Counts",
        value,
        "XX");
  }

  static Reference withPolicy(String key, long value) {
    Map<String, Long> values = new HashMap<>(REFERENCE.policy().values());
    values.put(key, value);
    return new Reference(
        REFERENCE.geography(),
        REFERENCE.codes(),
        REFERENCE.vocabulary(),
        REFERENCE.terms(),
        REFERENCE.labels(),
        new Policy(values),
        REFERENCE.population(),
        REFERENCE.rules(),
        REFERENCE.examples(),
        REFERENCE.returnExamples(),
        REFERENCE.tables(),
        REFERENCE.layouts(),
        REFERENCE.precedence(),
        REFERENCE.decisions(),
        REFERENCE.page(),
        REFERENCE.digest());
  }

  static IntakeResult read(Path folder, byte[] content) {
    return read(REFERENCE, folder, content);
  }

  static IntakeResult read(Reference reference, Path folder, byte[] content) {
    try {
      Path path = Files.write(folder.resolve("return"), content);
      return new Intake(reference).read(InputFiles.find(List.of(path)), name -> {});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<String> rules(IntakeResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  /** The texts of a table by column, whatever order its columns have. */
  static List<List<String>> texts(LongTable table) {
    return table.rows().stream().map(row -> COLUMNS.stream().map(row::text).toList()).toList();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] text(String mark, String text, Charset encoding) {
    return (mark + text).getBytes(encoding);
  }

  /** A delimited text; every field that needs it is quoted. */
  static String delimited(String delimiter, List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Samples::quoted).collect(Collectors.joining(delimiter)))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",;\t|\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  static byte[] xlsx(List<List<String>> rows) {
    return workbook(new XSSFWorkbook(), rows);
  }

  static byte[] xls(List<List<String>> rows) {
    return workbook(new HSSFWorkbook(), rows);
  }

  /** A workbook with one sheet; texts that are whole numbers become numbers. */
  private static byte[] workbook(Workbook workbook, List<List<String>> rows) {
    fill(workbook.createSheet("data"), rows);
    return bytes(workbook);
  }

  static void fill(Sheet sheet, List<List<String>> rows) {
    for (List<String> texts : rows) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int i = 0; i < texts.size(); i++) {
        put(row, i, texts.get(i));
      }
    }
  }

  private static void put(Row row, int column, String text) {
    if (text.matches("[0-9.]+")) {
      row.createCell(column).setCellValue(Double.parseDouble(text));
    } else {
      row.createCell(column).setCellValue(text);
    }
  }

  static byte[] bytes(Workbook workbook) {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // ---- workbooks written part by part

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The parts of a workbook with one sheet. */
  static Map<String, String> parts(String sheetData) {
    return parts(sheetData, "", "");
  }

  static Map<String, String> parts(String sheetData, String sharedTexts, String properties) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + OFFICE
            + "'>"
            + properties
            + "<sheets><sheet name='data' sheetId='1' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relationships(
            "worksheet",
            "worksheets/sheet1.xml",
            "sharedStrings",
            "/xl/sharedStrings.xml",
            "styles",
            "styles.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet(sheetData));
    parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + sharedTexts + "</sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns='"
            + MAIN
            + "'><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy hh:mm'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs>"
            + "</styleSheet>");
    return parts;
  }

  static String sheet(String sheetData) {
    return "<worksheet xmlns='" + MAIN + "'><sheetData>" + sheetData + "</sheetData></worksheet>";
  }

  static String relationships(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id='rId")
          .append(i / 2 + 1)
          .append("' Type='" + OFFICE + "/")
          .append(typesAndTargets[i])
          .append("' Target='")
          .append(typesAndTargets[i + 1])
          .append("'/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** The header as row 1, in cells that do not say where they stand. */
  static String headerRow() {
    return HEADER.stream().map(Samples::inline).collect(Collectors.joining("", "<row>", "</row>"));
  }

  static String inline(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  static List<List<String>> withAbove(int rowsAbove, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < rowsAbove; i++) {
      all.add(List.of("Note " + i));
    }
    all.addAll(rows);
    return all;
  }

  static List<List<String>> columns(List<Integer> order, List<List<String>> rows) {
    return rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
  }

  static List<List<String>> join(List<List<String>> first, List<List<String>> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}

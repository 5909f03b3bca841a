package org.glotip.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is the same whenever and wherever it is made. */
final class SampleWorkbook {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SampleWorkbook() {}

  /** One sheet with a title, a blank row, a header and rows; the year is a number. */
  @SuppressWarnings("JavaUtilDate") // POI asks for one
  static byte[] of(String title, List<String> header, List<List<String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Sample");
      sheet.createRow(0).createCell(0).setCellValue(title);
      fill(sheet.createRow(2), header);
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(3 + i), rows.get(i));
      }
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return withFixedTimes(bytes.toByteArray());
    }
  }

  /** The unpacked parts of a workbook by name. */
  static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void fill(Row row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.matches("20\\d\\d")) {
        row.createCell(i).setCellValue(Integer.parseInt(text));
      } else if (!text.isEmpty()) {
        row.createCell(i).setCellValue(text);
      }
    }
  }

  static byte[] withFixedTimes(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

package org.glotip.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that came back as text. */
final class FilledText {
  private static final CSVFormat UNIX = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private FilledText() {}

  /** The records of a CSV form that hold an answer; a hurried respondent deletes the others. */
  static byte[] of(byte[] blank, SampleForm form, Map<String, String> answers) throws IOException {
    CSVFormat format =
        UNIX.builder().setDelimiter(form.format().equals("csv-semicolon") ? ';' : ',').get();
    StringBuilder text = new StringBuilder();
    try (CSVParser parser = CSVParser.parse(new String(blank, UTF_8), UNIX);
        CSVPrinter printer = new CSVPrinter(text, format)) {
      for (CSVRecord record : parser) {
        String answer = answers.getOrDefault(record.get(0), "");
        if (record.getRecordNumber() <= 2) {
          printer.printRecord(record.toList());
        } else if (!answer.isEmpty() || !record.get(2).isEmpty()) {
          printer.printRecord(record.get(0), record.get(1), record.get(2) + answer);
        }
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  /** The sheet of detected victims, saved alone as text by a spreadsheet program. */
  static byte[] ofSheet(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        CSVPrinter printer = new CSVPrinter(text, UNIX)) {
      Sheet sheet = from.getSheet("Q7");
      for (int i = 0; i <= sheet.getLastRowNum(); i++) {
        printer.printRecord(texts(sheet.getRow(i)));
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; row != null && column < 6; column++) {
      Cell cell = row.getCell(column);
      DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
      formatter.setUseCachedValuesForFormulaCells(true);
      texts.add(cell == null ? "" : formatter.formatCellValue(cell));
    }
    return texts;
  }
}

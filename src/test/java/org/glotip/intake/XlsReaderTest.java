package org.glotip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.glotip.model.Column;
import org.glotip.model.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {
  @TempDir Path folder;

  @Test
  void givesTheTextsThatTheNewerFormatGives() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Samples.fill(workbook.createSheet("data"), List.of(Samples.HEADER));
    Row row = workbook.getSheet("data").createRow(4);
    row.createCell(1).setCellValue(true);
    row.createCell(2).setCellValue(1234.0);
    row.createCell(3).setCellValue(0.1 + 0.2);
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat((short) 14);
    Cell year = row.createCell(9);
    year.setCellValue(LocalDate.of(2021, 1, 1));
    year.setCellStyle(date);
    row.createCell(11).setCellFormula("6*7");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    RawRow read = read(workbook).tables().get(0).rows().get(0);
    assertThat(read.row()).isEqualTo(5);
    assertThat(read.texts())
        .containsExactly("", "TRUE", "1234", "0.3", "", "", "", "", "", "2021-01-01", "", "42", "");
  }

  @Test
  void findsAnErrorInACell() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Samples.fill(workbook.createSheet("data"), Samples.TABLE);
    Row row = workbook.getSheet("data").getRow(2);
    row.createCell(11).setCellErrorValue(FormulaError.REF.getCode());
    IntakeResult result = read(workbook);
    assertThat(Samples.rules(result)).containsExactly("cell-error");
    assertThat(result.findings().get(0).cell()).hasToString("return!data!L3");
    assertThat(result.findings().get(0).arguments()).containsExactly("#REF!");
    assertThat(result.tables().get(0).rows().get(1).text(Column.VALUE)).isEmpty();
  }

  @Test
  void reportsAPassword() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Samples.fill(workbook.createSheet("data"), Samples.TABLE);
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] content;
    try {
      content = Samples.bytes(workbook);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Samples.rules(Samples.read(folder, content))).containsExactly("file-encrypted");
  }

  private IntakeResult read(HSSFWorkbook workbook) {
    return Samples.read(folder, Samples.bytes(workbook));
  }
}

package org.glotip.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads a workbook of the older binary format. */
final class XlsReader implements AutoCloseable {
  private final HSSFWorkbook workbook;
  private final boolean from1904;

  private XlsReader(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /**
   * Opens a workbook.
   *
   * @throws UnreadableException if it is encrypted, or is another document in the same container
   */
  static XlsReader open(Path path) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
      checkContents(container);
      return new XlsReader(new HSSFWorkbook(container.getRoot(), false));
    } catch (EncryptedDocumentException locked) {
      throw new UnreadableException("file-encrypted", "");
    }
  }

  private static void checkContents(POIFSFileSystem container) {
    if (container.getRoot().hasEntryCaseInsensitive("EncryptionInfo")) {
      throw new UnreadableException("file-encrypted", "");
    }
    boolean workbook =
        container.getRoot().getEntryNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.equals("workbook") || name.equals("book"));
    if (!workbook) {
      throw new UnreadableException("file-unknown-kind", "-");
    }
  }

  void read(FileReading file) {
    for (Name name : workbook.getAllNames()) {
      named(name).ifPresent(file::add);
    }
    for (Sheet sheet : workbook) {
      boolean hidden =
          workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
      SheetReading reading = SheetReading.ofSheet(file, sheet.getSheetName(), hidden);
      for (Row row : sheet) {
        if (!reading.add(row(row, file))) {
          break;
        }
      }
      sheet.getMergedRegions().forEach(region -> reading.merge(area(region)));
      reading.finish();
    }
  }

  private static Optional<NamedCell> named(Name name) {
    try {
      String reference = name.isFunctionName() ? "" : name.getRefersToFormula();
      return NamedCell.of(name.getNameName(), String.valueOf(reference), name.getSheetIndex() >= 0);
    } catch (RuntimeException unreadable) {
      // The library knows no such formula; a cell has none of that kind.
      return Optional.empty();
    }
  }

  private static CellArea area(CellRangeAddress region) {
    return new CellArea(
        region.getFirstRow() + 1,
        region.getFirstColumn() + 1,
        region.getLastRow() + 1,
        region.getLastColumn() + 1);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private SheetRow row(Row row, FileReading file) {
    String[] texts = new String[Math.max(0, row.getLastCellNum())];
    Arrays.fill(texts, "");
    List<CellNote> notes = new ArrayList<>();
    Map<Integer, String> formulas = new HashMap<>();
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.put(cell.getColumnIndex() + 1, file.share(formula(cell)));
      }
      String text = bounded(cell, text(cell, notes), file.limits().cellCharacters(), notes);
      texts[cell.getColumnIndex()] = file.share(text);
    }
    return new SheetRow(
        row.getRowNum() + 1, List.of(texts), notes, Map.copyOf(formulas), row.getZeroHeight());
  }

  private static String formula(Cell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException unreadable) {
      // That it is a formula matters; what it says does not.
      return "";
    }
  }

  private String text(Cell cell, List<CellNote> notes) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell);
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> {
        notes.add(note(cell, "cell-error", error(cell.getErrorCellValue())));
        yield "";
      }
      default -> "";
    };
  }

  private String number(Cell cell) {
    double number = cell.getNumericCellValue();
    return DateUtil.isCellDateFormatted(cell)
        ? NumberText.date(number, from1904)
        : NumberText.plain(number);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
  }

  private static String bounded(Cell cell, String text, int most, List<CellNote> notes) {
    if (text.length() <= most) {
      return text;
    }
    notes.add(note(cell, "cell-too-long", text.length(), most));
    return text.substring(0, most);
  }

  private static CellNote note(Cell cell, String rule, Object... arguments) {
    return CellNote.of(cell.getColumnIndex() + 1, rule, arguments);
  }
}

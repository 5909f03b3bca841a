package org.glotip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glotip.disclosure.RecoveredCell;

/** The cells an audit found, with their numbers, in a file that nobody else can read. */
final class RevealFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private RevealFile() {}

  /**
   * Writes a new file. On a file system without owners nothing is written.
   *
   * @throws UncheckedIOException if the file is there already or cannot be made private
   */
  static void write(Path path, List<RecoveredCell> cells) {
    try {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (CSVPrinter rows =
          new CSVPrinter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), FORMAT)) {
        rows.printRecord("cell", "key", "number", "relation");
        for (RecoveredCell cell : cells) {
          rows.printRecord(
              cell.cell().place(), safe(cell.cell().key().id()), cell.number(), cell.by());
        }
      }
    } catch (FileAlreadyExistsException there) {
      throw new UncheckedIOException(new IOException(path + " is there already", there));
    } catch (UnsupportedOperationException noOwners) {
      throw new UncheckedIOException(
          new IOException(path + " cannot be made private on this file system", noOwners));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A reporter as printed could make a spreadsheet run something. */
  private static String safe(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}

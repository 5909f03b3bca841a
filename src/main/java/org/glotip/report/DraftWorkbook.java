package org.glotip.report;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook of many rows whose file is copied once more by {@link StableZip}: it is not packed
 * itself, for packing twice takes twice the time.
 */
final class DraftWorkbook extends SXSSFWorkbook {

  /**
   * @param rows number of rows of a sheet held in memory
   */
  DraftWorkbook(int rows) {
    super(rows);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
    return zip;
  }

  /** The library writes a cell in a dozen pieces, each of which its own writer locks. */
  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new SheetDataWriter(getSharedStringSource()) {
      @Override
      @SuppressWarnings("deprecation") // the library has no other place to hand it a writer
      public Writer createWriter(File file) throws IOException {
        return new Utf8Writer(Files.newOutputStream(file.toPath()));
      }
    };
  }
}

package org.glotip.report;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

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
}

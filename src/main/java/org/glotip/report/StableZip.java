package org.glotip.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files without a trace of the time they were made at. */
final class StableZip {
  /**
   * A time without a zone, as zip files have none. Not 1 January 1980: Java takes that for an
   * earlier time and adds a second one, in the zone of the machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** Writes the entries of a zip file anew, in their order. */
  static void copy(Path from, Path to) throws IOException {
    // By its directory: the entries of a streamed zip file do not say their sizes beforehand.
    try (ZipFile source = new ZipFile(from.toFile());
        ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : Collections.list(source.entries())) {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTimeLocal(TIME);
        target.putNextEntry(fresh);
        copy(source, entry, target);
        target.closeEntry();
      }
    }
  }

  private static void copy(ZipFile source, ZipEntry entry, OutputStream target) throws IOException {
    try (InputStream in = source.getInputStream(entry)) {
      in.transferTo(target);
    }
  }
}

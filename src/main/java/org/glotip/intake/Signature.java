package org.glotip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first bytes of a file. */
enum Signature {
  /** A zip archive. */
  ZIP,
  /** The container of the older office formats, and of encrypted newer ones. */
  OLE2,
  /** Anything else. */
  OTHER;

  private static final byte[] ZIP_BYTES = {'P', 'K'};
  private static final byte[] OLE2_BYTES = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  static Signature of(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] first = stream.readNBytes(OLE2_BYTES.length);
      if (Arrays.equals(first, OLE2_BYTES)) {
        return OLE2;
      }
      return isZip(first) ? ZIP : OTHER;
    }
  }

  /** A local file header, or the end of an empty archive. */
  private static boolean isZip(byte[] first) {
    return first.length >= 4
        && first[0] == ZIP_BYTES[0]
        && first[1] == ZIP_BYTES[1]
        && ((first[2] == 3 && first[3] == 4) || (first[2] == 5 && first[3] == 6));
  }
}

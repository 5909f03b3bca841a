package org.glotip.report;

/**
 * An input file.
 *
 * @param name name as the user knows it, without the machine's folders
 * @param sha256 SHA-256 of its bytes in hexadecimal
 * @param bytes size
 * @param kind kind recognised by content; blank where none was
 * @param rowsRead rows of data read
 * @param readable whether it could be read
 */
public record InputRecord(
    String name, String sha256, long bytes, String kind, int rowsRead, boolean readable) {

  /** The same without anything by which a guess at its content could be checked. */
  InputRecord nameAlone() {
    return new InputRecord(name, "", 0, kind, 0, readable);
  }
}

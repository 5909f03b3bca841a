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
    String name, String sha256, long bytes, String kind, int rowsRead, boolean readable) {}

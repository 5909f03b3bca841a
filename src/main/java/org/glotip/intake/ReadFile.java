package org.glotip.intake;

/**
 * What became of one file.
 *
 * @param name name as the user knows it
 * @param sha256 SHA-256 of its bytes in hexadecimal; blank if they could not be read
 * @param bytes its size
 * @param kind what it is by its content
 * @param rowsRead rows below a header that are not wholly blank
 * @param rowsRejected those of them that were not passed on
 * @param readable false if nothing of the file could be used: damaged, empty, encrypted, too large,
 *     or of no known kind
 */
public record ReadFile(
    String name,
    String sha256,
    long bytes,
    FileKind kind,
    int rowsRead,
    int rowsRejected,
    boolean readable) {}

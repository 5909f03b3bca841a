package org.glotip.intake;

import org.glotip.reference.Policy;

/**
 * Bounds that keep a hostile or broken file from taking the machine; from {@code data/policy.csv}.
 *
 * @param headerRows first rows of a sheet among which a header is looked for
 * @param rows most rows of one sheet
 * @param formRows most rows of a sheet that is no long table
 * @param cellCharacters longest text of a cell
 * @param cells most cells kept of one file
 * @param textCharacters most characters of distinct texts of one file
 * @param fileBytes largest file
 * @param memoryBytes largest file that is held in memory whole
 * @param parts most parts of a workbook's archive
 * @param partBytes largest unpacked part
 * @param unpackRatio largest ratio of unpacked to packed size of a part
 * @param seconds longest time for one file
 * @param firstYear first year that returns are of
 * @param lastYear last year that returns can be of
 */
record Limits(
    int headerRows,
    int rows,
    int formRows,
    int cellCharacters,
    long cells,
    long textCharacters,
    long fileBytes,
    long memoryBytes,
    int parts,
    long partBytes,
    long unpackRatio,
    long seconds,
    int firstYear,
    int lastYear) {

  /** Parts up to this size may be packed as tightly as they like. */
  static final long SMALL_PART_BYTES = 1_000_000;

  static Limits of(Policy policy) {
    return new Limits(
        policy.whole("header_rows"),
        policy.whole("rows"),
        policy.whole("form_rows"),
        policy.whole("cell_characters"),
        policy.get("cells"),
        policy.get("text_characters"),
        policy.get("file_bytes"),
        policy.get("memory_bytes"),
        policy.whole("parts"),
        policy.get("part_bytes"),
        policy.get("unpack_ratio"),
        policy.get("file_seconds"),
        policy.whole("year_first"),
        policy.whole("year_last"));
  }

  /** Most bytes that a part of a packed size may unpack to. */
  long unpacked(long packed) {
    return Math.min(partBytes, Math.max(SMALL_PART_BYTES, packed * unpackRatio));
  }
}

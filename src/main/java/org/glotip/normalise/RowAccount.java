package org.glotip.normalise;

/** Counts, while the edits run, what becomes of rows and answers. */
final class RowAccount {
  private int read;
  private int merged;
  private int rejected;
  private int superseded;

  void read(int rows) {
    read += rows;
  }

  void merged(int rows) {
    merged += rows;
  }

  void rejected(int rows) {
    rejected += rows;
  }

  /** Rows whose place another source took, or that another source repeats. */
  void superseded(int rows) {
    superseded += rows;
  }

  /**
   * The account.
   *
   * @param used observations that stand and were read
   */
  RowCounts close(int used) {
    return new RowCounts(read, used, merged + superseded, rejected, superseded);
  }
}

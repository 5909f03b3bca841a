package org.glotip.normalise;

/**
 * What became of the rows of long tables and the counts of returns: {@code read = used + merged +
 * rejected}.
 *
 * @param read rows read
 * @param used rows that an observation stands for
 * @param merged rows added to, equal to, or superseded by a used one
 * @param rejected rows left out, each with a finding
 * @param superseded those of {@code merged} whose place a source of higher rank took
 */
public record RowCounts(int read, int used, int merged, int rejected, int superseded) {

  public RowCounts {
    if (read != used + merged + rejected) {
      throw new IllegalStateException(
          read
              + " rows read, but "
              + used
              + " used + "
              + merged
              + " merged + "
              + rejected
              + " rejected");
    }
  }
}

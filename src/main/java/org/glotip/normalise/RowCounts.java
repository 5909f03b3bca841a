package org.glotip.normalise;

/**
 * What became of the rows: {@code read = used + merged + rejected}.
 *
 * @param read rows read
 * @param used rows that an observation stands for
 * @param merged rows added to, or equal to, a used one
 * @param rejected rows left out, each with a finding
 */
public record RowCounts(int read, int used, int merged, int rejected) {

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

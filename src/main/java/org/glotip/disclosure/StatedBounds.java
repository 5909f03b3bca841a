package org.glotip.disclosure;

/** Bounds that are published beside withheld numbers of a return. */
final class StatedBounds {
  static final StatedBounds NONE = new StatedBounds(new long[0], new long[0]);

  private final long[] low;
  private final long[] high;

  /**
   * Bounds by place.
   *
   * @param low least numbers
   * @param high greatest numbers
   */
  StatedBounds(long[] low, long[] high) {
    this.low = low.clone();
    this.high = high.clone();
  }

  /** Narrows ranges to what is stated. */
  void narrow(long[] from, long[] to) {
    for (int i = 0; i < low.length; i++) {
      from[i] = Math.max(from[i], low[i]);
      to[i] = Math.max(from[i], Math.min(to[i], high[i]));
    }
  }

  long low(int place) {
    return low.length == 0 ? 0 : low[place];
  }

  long high(int place) {
    return high.length == 0 ? Long.MAX_VALUE : high[place];
  }
}

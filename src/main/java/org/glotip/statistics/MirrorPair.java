package org.glotip.statistics;

import java.util.Comparator;
import org.glotip.model.Code;
import org.glotip.model.Key;

/**
 * Two ends of a flow in a window.
 *
 * @param period the window
 * @param origin country or area the persons are from
 * @param destination country or area they were in
 */
record MirrorPair(String period, String origin, String destination)
    implements Comparable<MirrorPair> {

  private static final Comparator<MirrorPair> ORDER =
      Comparator.comparing(MirrorPair::period)
          .thenComparing(MirrorPair::origin)
          .thenComparing(MirrorPair::destination);

  /** The countries of a count: who detects is the destination, who takes back the origin. */
  static MirrorPair of(Cell cell) {
    Key key = cell.observation().key();
    String other = key.counterpart().code();
    return key.indicator().equals(Code.VICTIMS)
        ? new MirrorPair(cell.slot().period(), other, key.reporter())
        : new MirrorPair(cell.slot().period(), key.reporter(), other);
  }

  /** The areas that the two lie in; blank where a country lies in none. */
  MirrorPair in(Places places) {
    return new MirrorPair(period, places.of(origin), places.of(destination));
  }

  /** Whether both ends lie in an area. */
  boolean isComplete() {
    return !origin.isEmpty() && !destination.isEmpty();
  }

  @Override
  public int compareTo(MirrorPair other) {
    return ORDER.compare(this, other);
  }
}

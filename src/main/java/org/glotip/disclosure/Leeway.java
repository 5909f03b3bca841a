package org.glotip.disclosure;

import java.util.stream.Stream;

/**
 * What a search for counts to hide may show and what it may withhold.
 *
 * @param shown what may be shown as numbers at first
 * @param shownAgain whether more than that may be shown where it turns out to be safe
 * @param totalsStay whether no total that is not small itself may be withheld
 */
record Leeway(Extent shown, boolean shownAgain, boolean totalsStay) {

  /** Ever more is withheld: a total, which says most of all, only where nothing else suffices. */
  static Stream<Leeway> of(Extent shown, boolean shownAgain) {
    return shown != Extent.NOTHING
        ? Stream.of(new Leeway(shown, shownAgain, true), new Leeway(shown, shownAgain, false))
        : Stream.of(new Leeway(shown, shownAgain, false));
  }
}
